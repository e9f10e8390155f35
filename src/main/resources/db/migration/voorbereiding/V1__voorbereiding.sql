-- SPDX-License-Identifier: EUPL-1.2
-- Voorbereiding (nota §4): voorstellen, their dossier in versions, the moves up to go/no-go, files.
-- What was saved stays: every part of a dossier is inserted, and a version n is, per part, the row
-- with the highest version up to n.

create schema if not exists voorbereiding;
comment on schema voorbereiding is 'Van idee tot go of no-go: voorstel, dossier in versies, bestanden';

create table voorbereiding.jaarteller (
    jaar int primary key check (jaar between 2000 and 2999),
    laatste int not null check (laatste >= 1)
);
comment on table voorbereiding.jaarteller is 'Laatst gegeven volgnummer per jaar; zonder gaten doordat de rij tot het einde van de transactie vastzit';
comment on column voorbereiding.jaarteller.jaar is 'Jaar van inbrengen';
comment on column voorbereiding.jaarteller.laatste is 'Laatst gegeven volgnummer';

create table voorbereiding.voorstel (
    id uuid primary key,
    nummer text not null unique check (nummer ~ '^SW-[0-9]{4}-[0-9]{3,}$'),
    jaar int not null,
    volgnummer int not null,
    stap text not null check (stap in ('VOORBEREIDING', 'GO_NO_GO', 'VOORDRACHT', 'ADVIES_TASKFORCE',
        'ADVIES_COLLEGE', 'ADVIES_COMMISSIE', 'AGENDERING', 'CONSULTATIE', 'RAADPLEGING', 'BEKRACHTIGING',
        'BESLUIT', 'COMMUNICATIE', 'AFGEROND', 'NO_GO', 'AFGEWEZEN', 'INGETROKKEN')),
    sinds date not null,
    aangehouden_tot date,
    regeling text,
    ingebracht date not null,
    ingediend date,
    dossierversie int not null check (dossierversie >= 1),
    openbare_versie int check (openbare_versie between 1 and dossierversie),
    ontbreekt int not null check (ontbreekt >= 0),
    demonstratie boolean not null,
    versie int not null check (versie >= 1),
    unique (jaar, volgnummer),
    check ((ingediend is null) = (openbare_versie is null)),
    check (ingediend is null or regeling is not null)
);
comment on table voorbereiding.voorstel is 'Een voorstel van gemeenten, zoals het nu staat';
comment on column voorbereiding.voorstel.id is 'Kenmerk van voorstel en dossier';
comment on column voorbereiding.voorstel.nummer is 'Nummer voor mensen: SW-jaar-volgnummer';
comment on column voorbereiding.voorstel.jaar is 'Jaar van inbrengen';
comment on column voorbereiding.voorstel.volgnummer is 'Volgnummer in dat jaar, zonder gaten';
comment on column voorbereiding.voorstel.stap is 'Stap van de procedure; vanaf VOORDRACHT zoals vaststelling die meldt';
comment on column voorbereiding.voorstel.sinds is 'Eerste dag in deze stap';
comment on column voorbereiding.voorstel.aangehouden_tot is 'Dag tot wanneer het orgaan dat aan de beurt is wacht';
comment on column voorbereiding.voorstel.regeling is 'Versie van het beleid, vast vanaf het indienen';
comment on column voorbereiding.voorstel.ingebracht is 'Dag van inbrengen';
comment on column voorbereiding.voorstel.ingediend is 'Dag van de laatste keer indienen';
comment on column voorbereiding.voorstel.dossierversie is 'Nummer van de nieuwste dossierversie';
comment on column voorbereiding.voorstel.openbare_versie is 'Nummer van de dossierversie die iedereen mag lezen';
comment on column voorbereiding.voorstel.ontbreekt is 'Aantal onderdelen dat nog ontbreekt om rijp te zijn, bij de nieuwste versie';
comment on column voorbereiding.voorstel.demonstratie is 'Gemaakt door een account van de demonstratie';
comment on column voorbereiding.voorstel.versie is 'Telt elke handeling en elke bewaarde wijziging';
create index voorstel_stap on voorbereiding.voorstel (stap, sinds);

create table voorbereiding.deelnemer (
    dossier uuid not null references voorbereiding.voorstel,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    rol text not null check (rol in ('INDIENER', 'MEDE_INDIENER')),
    op date not null,
    door_account uuid not null,
    primary key (dossier, gemeente)
);
comment on table voorbereiding.deelnemer is 'Gemeenten die een voorstel inbrengen of mede-indienen';
comment on column voorbereiding.deelnemer.dossier is 'Het voorstel';
comment on column voorbereiding.deelnemer.gemeente is 'Gemeentecode';
comment on column voorbereiding.deelnemer.rol is 'Vanaf het begin, of later aangesloten';
comment on column voorbereiding.deelnemer.op is 'Sinds welke dag';
comment on column voorbereiding.deelnemer.door_account is 'Account dat dit vastlegde';
create index deelnemer_gemeente on voorbereiding.deelnemer (gemeente);

create table voorbereiding.tekst (
    id uuid primary key,
    dossier uuid not null references voorbereiding.voorstel,
    zout bytea check (length(zout) = 16),
    inhoud text check (length(inhoud) between 1 and 20000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table voorbereiding.tekst is 'De vrije teksten van deze module; alleen hier kan een tekst worden verwijderd, al het andere verwijst';
comment on column voorbereiding.tekst.id is 'Kenmerk';
comment on column voorbereiding.tekst.dossier is 'Het voorstel';
comment on column voorbereiding.tekst.zout is 'Willekeurige bytes voor de tekst in het controlegetal; verdwijnt met de tekst';
comment on column voorbereiding.tekst.inhoud is 'De tekst; leeg na verwijdering';
comment on column voorbereiding.tekst.sha256 is 'SHA-256 over zout en tekst; blijft na verwijdering';
comment on column voorbereiding.tekst.verwijderd_op is 'Dag van verwijdering';

create function voorbereiding.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id and new.dossier = old.dossier
            and new.sha256 = old.sha256 then
        return new;
    end if;
    raise exception 'voorbereiding.tekst: alleen verwijderen van de inhoud is toegestaan' using errcode = 'restrict_violation';
end
$$;
comment on function voorbereiding.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verwijderen, nooit wijzigen';
create trigger tekst_bewaakt before update or delete on voorbereiding.tekst
    for each row execute function voorbereiding.bewaak_tekst();
create trigger tekst_niet_leeg before truncate on voorbereiding.tekst
    for each statement execute function platform.verbied_wijziging();

create table voorbereiding.dossierversie (
    dossier uuid not null references voorbereiding.voorstel,
    nummer int not null check (nummer >= 1),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    onderdeel text not null check (onderdeel in ('GEGEVENS', 'TOETSVRAAG', 'MOTIVERING', 'BESTAND')),
    naam text not null,
    op date not null,
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null,
    primary key (dossier, nummer)
);
comment on table voorbereiding.dossierversie is 'Elke bewaarde wijziging is een nieuwe versie van het dossier';
comment on column voorbereiding.dossierversie.dossier is 'Het dossier';
comment on column voorbereiding.dossierversie.nummer is 'Volgnummer van de versie';
comment on column voorbereiding.dossierversie.sha256 is 'Controlegetal over de hele inhoud van deze versie';
comment on column voorbereiding.dossierversie.onderdeel is 'Soort onderdeel dat werd bewaard';
comment on column voorbereiding.dossierversie.naam is 'Welke toetsvraag of welk motiveringsaspect; leeg bij de andere';
comment on column voorbereiding.dossierversie.op is 'Dag';
comment on column voorbereiding.dossierversie.vastgelegd is 'Moment van bewaren';
comment on column voorbereiding.dossierversie.door_account is 'Account';
comment on column voorbereiding.dossierversie.door_namens is 'Namens welke gemeente of rol';

create table voorbereiding.voorstelgegevens (
    dossier uuid not null references voorbereiding.voorstel,
    versie int not null,
    titel text not null check (length(titel) between 3 and 160),
    samenvatting uuid references voorbereiding.tekst,
    soort text not null check (soort in ('NIEUWE_STANDAARD', 'NIEUWE_VERSIE', 'ANDERE_VERBINDENDHEID', 'INTREKKING')),
    standaard uuid,
    categorie text not null,
    voorgesteld text not null check (voorgesteld in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    primary key (dossier, versie),
    foreign key (dossier, versie) references voorbereiding.dossierversie deferrable initially deferred,
    check ((standaard is null) = (soort = 'NIEUWE_STANDAARD'))
);
comment on table voorbereiding.voorstelgegevens is 'Wat een voorstel over zichzelf zegt, per dossierversie waarin het veranderde';
comment on column voorbereiding.voorstelgegevens.dossier is 'Het dossier';
comment on column voorbereiding.voorstelgegevens.versie is 'Dossierversie';
comment on column voorbereiding.voorstelgegevens.titel is 'Titel';
comment on column voorbereiding.voorstelgegevens.samenvatting is 'Samenvatting in een of twee zinnen';
comment on column voorbereiding.voorstelgegevens.soort is 'Waar het voorstel om vraagt';
comment on column voorbereiding.voorstelgegevens.standaard is 'De standaard in het register waar het over gaat';
comment on column voorbereiding.voorstelgegevens.categorie is 'Soort vraagstuk (nota §2)';
comment on column voorbereiding.voorstelgegevens.voorgesteld is 'Voorgestelde verbindendheid';

create table voorbereiding.trede (
    dossier uuid not null,
    versie int not null,
    volgorde int not null check (volgorde >= 1),
    soort text not null check (soort in ('BESLOTEN', 'VOORGENOMEN')),
    graad text not null check (graad in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    vanaf text not null,
    primary key (dossier, versie, volgorde),
    foreign key (dossier, versie) references voorbereiding.voorstelgegevens
);
comment on table voorbereiding.trede is 'De voorgestelde ladder: vanaf wanneer welke verbindendheid';
comment on column voorbereiding.trede.dossier is 'Het dossier';
comment on column voorbereiding.trede.versie is 'Dossierversie';
comment on column voorbereiding.trede.volgorde is 'Plaats op de ladder';
comment on column voorbereiding.trede.soort is 'BESLOTEN: wordt nu gevraagd; VOORGENOMEN: alleen aangekondigd';
comment on column voorbereiding.trede.graad is 'Verbindendheid';
comment on column voorbereiding.trede.vanaf is 'Dag, maand of jaar; leeg is onbekend';

create table voorbereiding.bestand (
    id uuid primary key,
    dossier uuid not null references voorbereiding.voorstel,
    dossierversie int not null,
    naam text not null check (length(naam) between 1 and 120),
    versie int not null check (versie >= 1),
    mediatype text not null,
    grootte bigint not null check (grootte between 1 and 26214400),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    omschrijving uuid references voorbereiding.tekst,
    op date not null,
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null,
    unique (dossier, naam, versie),
    foreign key (dossier, dossierversie) references voorbereiding.dossierversie deferrable initially deferred
);
comment on table voorbereiding.bestand is 'Een versie van een bestand; dezelfde naam is een nieuwe versie';
comment on column voorbereiding.bestand.id is 'Kenmerk van deze versie van het bestand';
comment on column voorbereiding.bestand.dossier is 'Het dossier';
comment on column voorbereiding.bestand.dossierversie is 'Eerste dossierversie met dit bestand';
comment on column voorbereiding.bestand.naam is 'Opgeschoonde bestandsnaam';
comment on column voorbereiding.bestand.versie is 'Versie van het bestand met deze naam';
comment on column voorbereiding.bestand.mediatype is 'Soort, herkend aan de inhoud';
comment on column voorbereiding.bestand.grootte is 'Aantal bytes';
comment on column voorbereiding.bestand.sha256 is 'Controlegetal van de inhoud';
comment on column voorbereiding.bestand.omschrijving is 'Wat het is, in een paar woorden';
comment on column voorbereiding.bestand.op is 'Dag van uploaden';
comment on column voorbereiding.bestand.vastgelegd is 'Moment van uploaden';
comment on column voorbereiding.bestand.door_account is 'Account';
comment on column voorbereiding.bestand.door_namens is 'Namens welke gemeente of rol';

create table voorbereiding.bestanddeel (
    bestand uuid not null references voorbereiding.bestand deferrable initially deferred,
    nummer int not null check (nummer >= 0),
    inhoud bytea not null,
    primary key (bestand, nummer)
);
alter table voorbereiding.bestanddeel alter column inhoud set storage external;
comment on table voorbereiding.bestanddeel is 'De inhoud van bestanden in stukken, zodat geen bestand heel in het geheugen hoeft';
comment on column voorbereiding.bestanddeel.bestand is 'Het bestand';
comment on column voorbereiding.bestanddeel.nummer is 'Volgnummer van het stuk';
comment on column voorbereiding.bestanddeel.inhoud is 'De bytes';

create table voorbereiding.toetsantwoord (
    dossier uuid not null references voorbereiding.voorstel,
    versie int not null,
    toetsvraag text not null check (toetsvraag in ('BELEIDSARM', 'NUT_EN_BEHOEFTE', 'MEERWAARDE', 'GGU_KADERS', 'GEEN_ANDERE_INSTANTIE')),
    antwoord text not null check (antwoord in ('JA', 'NEE', 'NOG_ONBEKEND')),
    toelichting uuid references voorbereiding.tekst,
    bewijs uuid references voorbereiding.tekst,
    bewijslink uuid references voorbereiding.tekst,
    bewijsbestand uuid references voorbereiding.bestand,
    primary key (dossier, toetsvraag, versie),
    foreign key (dossier, versie) references voorbereiding.dossierversie deferrable initially deferred
);
comment on table voorbereiding.toetsantwoord is 'Antwoord op een toetsvraag, per dossierversie waarin het veranderde';
comment on column voorbereiding.toetsantwoord.dossier is 'Het dossier';
comment on column voorbereiding.toetsantwoord.versie is 'Dossierversie';
comment on column voorbereiding.toetsantwoord.toetsvraag is 'Welke vraag';
comment on column voorbereiding.toetsantwoord.antwoord is 'Ja, nee of nog onbekend';
comment on column voorbereiding.toetsantwoord.toelichting is 'De redenering';
comment on column voorbereiding.toetsantwoord.bewijs is 'Bewijs als tekst';
comment on column voorbereiding.toetsantwoord.bewijslink is 'Bewijs op een andere site';
comment on column voorbereiding.toetsantwoord.bewijsbestand is 'Bewijs als bestand';

create table voorbereiding.motivering (
    dossier uuid not null references voorbereiding.voorstel,
    versie int not null,
    aspect text not null check (aspect in ('NUT', 'STAKEHOLDERS', 'DRAAGVLAK', 'UITVOERINGSCONSEQUENTIES', 'VERBINDENDHEID_EN_TEMPO', 'BEHEER_EN_HANDHAVING')),
    tekst uuid references voorbereiding.tekst,
    primary key (dossier, aspect, versie),
    foreign key (dossier, versie) references voorbereiding.dossierversie deferrable initially deferred
);
comment on table voorbereiding.motivering is 'Tekst van een motiveringsaspect, per dossierversie waarin die veranderde';
comment on column voorbereiding.motivering.dossier is 'Het dossier';
comment on column voorbereiding.motivering.versie is 'Dossierversie';
comment on column voorbereiding.motivering.aspect is 'Welk aspect';
comment on column voorbereiding.motivering.tekst is 'De tekst; leeg als hij werd leeggemaakt';

create table voorbereiding.zet (
    id uuid primary key,
    dossier uuid not null references voorbereiding.voorstel,
    dossierversie int not null,
    van text not null,
    handeling text not null,
    naar text not null,
    regeling text not null,
    bron text not null,
    reden uuid references voorbereiding.tekst,
    tot date,
    op date not null,
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null,
    foreign key (dossier, dossierversie) references voorbereiding.dossierversie,
    check (reden is not null or handeling not in ('GEEFT_GO', 'GEEFT_NO_GO', 'VERWIJST_TERUG', 'HOUDT_AAN')),
    check ((tot is not null) = (handeling = 'HOUDT_AAN'))
);
comment on table voorbereiding.zet is 'Elke handeling tot en met de go of no-go: wie, namens wie, wat, van, naar, volgens welke regel';
comment on column voorbereiding.zet.id is 'Kenmerk';
comment on column voorbereiding.zet.dossier is 'Het voorstel';
comment on column voorbereiding.zet.dossierversie is 'De dossierversie waarop het gebeurde';
comment on column voorbereiding.zet.van is 'Stap ervoor';
comment on column voorbereiding.zet.handeling is 'Wat er werd gedaan';
comment on column voorbereiding.zet.naar is 'Stap erna';
comment on column voorbereiding.zet.regeling is 'Versie van het beleid';
comment on column voorbereiding.zet.bron is 'Plaats in het beleid die dit toestaat';
comment on column voorbereiding.zet.reden is 'De redenen';
comment on column voorbereiding.zet.tot is 'Bij aanhouden: tot wanneer';
comment on column voorbereiding.zet.op is 'Dag';
comment on column voorbereiding.zet.vastgelegd is 'Moment van vastleggen';
comment on column voorbereiding.zet.door_account is 'Account';
comment on column voorbereiding.zet.door_namens is 'Namens welk orgaan of welke gemeente';
create index zet_dossier on voorbereiding.zet (dossier, vastgelegd);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['deelnemer', 'dossierversie', 'voorstelgegevens', 'trede', 'bestand',
            'bestanddeel', 'toetsantwoord', 'motivering', 'zet'] loop
        execute format('create trigger %I_alleen_aanvullen before update or delete on voorbereiding.%I
            for each row execute function platform.verbied_wijziging()', tabel, tabel);
        execute format('create trigger %I_niet_leeg before truncate on voorbereiding.%I
            for each statement execute function platform.verbied_wijziging()', tabel, tabel);
    end loop;
end
$$;
