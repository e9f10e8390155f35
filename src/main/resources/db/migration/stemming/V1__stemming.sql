-- SPDX-License-Identifier: EUPL-1.2
-- The electronic vote: planned, opened by two persons, frozen, voted in, closed, counted, declared. Rows are added, never changed.

create schema if not exists stemming;
comment on schema stemming is 'Elektronische gewogen stemmingen van de leden';

create table stemming.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 200000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table stemming.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column stemming.tekst.id is 'Kenmerk van de tekst';
comment on column stemming.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column stemming.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column stemming.tekst.verwijderd_op is 'Dag waarop de tekst is verwijderd';

create table stemming.stemming (
    raadpleging uuid primary key,
    dossier uuid not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok()
);
create index stemming_dossier on stemming.stemming (dossier);
comment on table stemming.stemming is 'Een raadpleging waarover hier wordt gestemd; haar rij is het slot van elke handeling';
comment on column stemming.stemming.raadpleging is 'De raadpleging';
comment on column stemming.stemming.dossier is 'Het dossier waarover zij gaat';
comment on column stemming.stemming.demonstratie is 'Hoort bij een demonstratie';
comment on column stemming.stemming.vastgelegd is 'Moment van vastleggen';

create table stemming.plan (
    raadpleging uuid not null references stemming.stemming (raadpleging),
    versie int not null check (versie > 0),
    opent timestamptz not null,
    sluit timestamptz not null check (sluit > opent),
    toelichting uuid references stemming.tekst (id),
    toelichting_sha256 text check (toelichting_sha256 ~ '^[0-9a-f]{64}$'),
    account uuid not null,
    vastgelegd timestamptz not null default klok(),
    primary key (raadpleging, versie),
    check ((toelichting is null) = (toelichting_sha256 is null))
);
comment on table stemming.plan is 'Wanneer en waaruit wordt gekozen, voor het openen; de hoogste versie telt';
comment on column stemming.plan.raadpleging is 'De stemming';
comment on column stemming.plan.versie is 'Nummer, vanaf 1';
comment on column stemming.plan.opent is 'Eerste moment waarop stemmen kan';
comment on column stemming.plan.sluit is 'Eerste moment waarop stemmen niet meer kan';
comment on column stemming.plan.toelichting is 'Wat boven het stembiljet staat';
comment on column stemming.plan.toelichting_sha256 is 'Gezouten controlegetal van de toelichting';
comment on column stemming.plan.account is 'Wie van het stembureau';
comment on column stemming.plan.vastgelegd is 'Moment van vastleggen';

create table stemming.alternatief (
    raadpleging uuid not null,
    versie int not null,
    nummer int not null check (nummer between 1 and 9),
    tekst uuid not null references stemming.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (raadpleging, versie, nummer),
    foreign key (raadpleging, versie) references stemming.plan (raadpleging, versie)
);
comment on table stemming.alternatief is 'Een van de voorstellen waaruit wordt gekozen; zonder is het voor of tegen';
comment on column stemming.alternatief.raadpleging is 'De stemming';
comment on column stemming.alternatief.versie is 'Versie van het plan';
comment on column stemming.alternatief.nummer is 'Volgorde op het stembiljet';
comment on column stemming.alternatief.tekst is 'Het voorstel in woorden';
comment on column stemming.alternatief.tekst_sha256 is 'Gezouten controlegetal van die woorden';

create table stemming.verzoek (
    id uuid primary key,
    raadpleging uuid not null references stemming.stemming (raadpleging),
    volgnummer int not null check (volgnummer > 0),
    daad text not null check (daad in ('OPEN', 'SLUIT', 'STEL_VAST')),
    planversie int not null,
    reden uuid references stemming.tekst (id),
    reden_sha256 text check (reden_sha256 ~ '^[0-9a-f]{64}$'),
    eerste uuid not null,
    vastgelegd timestamptz not null default klok(),
    unique (raadpleging, volgnummer),
    unique (id, eerste),
    check ((reden is null) = (reden_sha256 is null)),
    check (daad <> 'SLUIT' or reden is not null)
);
comment on table stemming.verzoek is 'De eerste persoon van het stembureau wil openen, eerder sluiten of de uitslag vaststellen';
comment on column stemming.verzoek.id is 'Kenmerk';
comment on column stemming.verzoek.raadpleging is 'De stemming';
comment on column stemming.verzoek.volgnummer is 'Volgorde';
comment on column stemming.verzoek.daad is 'Wat moet gebeuren';
comment on column stemming.verzoek.planversie is 'Versie van het plan die de persoon zag';
comment on column stemming.verzoek.reden is 'Waarom eerder wordt gesloten';
comment on column stemming.verzoek.reden_sha256 is 'Gezouten controlegetal van de reden';
comment on column stemming.verzoek.eerste is 'De eerste persoon';
comment on column stemming.verzoek.vastgelegd is 'Moment van vastleggen';

create table stemming.oordeel (
    verzoek uuid primary key,
    eerste uuid not null,
    tweede uuid not null check (tweede <> eerste),
    bevestigd boolean not null,
    vastgelegd timestamptz not null default klok(),
    foreign key (verzoek, eerste) references stemming.verzoek (id, eerste)
);
comment on table stemming.oordeel is 'De tweede persoon van het stembureau bevestigt een verzoek of wijst het af';
comment on column stemming.oordeel.verzoek is 'Het verzoek';
comment on column stemming.oordeel.eerste is 'Wie het deed';
comment on column stemming.oordeel.tweede is 'Iemand anders';
comment on column stemming.oordeel.bevestigd is 'Waar: het gebeurt; onwaar: het gebeurt niet';
comment on column stemming.oordeel.vastgelegd is 'Moment van vastleggen';

create table stemming.ronde (
    raadpleging uuid primary key references stemming.stemming (raadpleging),
    verzoek uuid not null unique references stemming.oordeel (verzoek),
    planversie int not null,
    opent timestamptz not null,
    sluit timestamptz not null check (sluit > opent),
    peildatum date not null,
    regeling text not null,
    kiezers int not null check (kiezers > 0),
    gewicht bigint not null check (gewicht >= 0),
    document uuid not null references stemming.tekst (id),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    geopend timestamptz not null default klok(),
    foreign key (raadpleging, planversie) references stemming.plan (raadpleging, versie)
);
comment on table stemming.ronde is 'Wat bij het openen is bevroren';
comment on column stemming.ronde.raadpleging is 'De stemming';
comment on column stemming.ronde.verzoek is 'Het bevestigde verzoek om te openen';
comment on column stemming.ronde.planversie is 'Het plan dat geldt';
comment on column stemming.ronde.opent is 'Eerste moment waarop stemmen kan';
comment on column stemming.ronde.sluit is 'Eerste moment waarop stemmen niet meer kan';
comment on column stemming.ronde.peildatum is '1 januari waarvan de inwonertallen zijn';
comment on column stemming.ronde.regeling is 'Versie van de regeling waarvan de stemregels gelden';
comment on column stemming.ronde.kiezers is 'Aantal gemeenten op de kiezerslijst';
comment on column stemming.ronde.gewicht is 'Hun stemmen samen';
comment on column stemming.ronde.document is 'Alles wat is bevroren, als JSON in één vaste vorm';
comment on column stemming.ronde.sha256 is 'Controlegetal van dat document; openbaar';
comment on column stemming.ronde.geopend is 'Moment van openen';

create table stemming.kiezer (
    raadpleging uuid not null references stemming.ronde (raadpleging),
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    naam text not null,
    inwoners int not null check (inwoners >= 0),
    gewicht int not null check (gewicht >= 0),
    volgorde int not null,
    primary key (raadpleging, gemeente),
    unique (raadpleging, volgorde)
);
comment on table stemming.kiezer is 'De kiezerslijst: wie stemt, en met hoeveel stemmen';
comment on column stemming.kiezer.raadpleging is 'De stemming';
comment on column stemming.kiezer.gemeente is 'Code van de gemeente';
comment on column stemming.kiezer.naam is 'Naam op de dag van openen';
comment on column stemming.kiezer.inwoners is 'Inwoners op de peildatum';
comment on column stemming.kiezer.gewicht is 'Aantal stemmen';
comment on column stemming.kiezer.volgorde is 'Volgorde van naam';

create table stemming.gemachtigde (
    raadpleging uuid not null references stemming.stemming (raadpleging),
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    volgnummer int not null check (volgnummer > 0),
    account uuid not null,
    functie text not null check (functie in ('COLLEGELID', 'RAADSLID', 'SECRETARIS', 'GRIFFIER')),
    grondslag uuid references stemming.tekst (id),
    grondslag_sha256 text check (grondslag_sha256 ~ '^[0-9a-f]{64}$'),
    door uuid not null,
    vastgelegd timestamptz not null default klok(),
    primary key (raadpleging, gemeente, volgnummer),
    check ((grondslag is null) = (grondslag_sha256 is null))
);
comment on table stemming.gemachtigde is 'Wie voor een gemeente stemt; het hoogste volgnummer telt';
comment on column stemming.gemachtigde.raadpleging is 'De stemming';
comment on column stemming.gemachtigde.gemeente is 'De gemeente';
comment on column stemming.gemachtigde.volgnummer is 'Volgorde: een vervanger is een nieuwe rij';
comment on column stemming.gemachtigde.account is 'De stemgemachtigde';
comment on column stemming.gemachtigde.functie is 'Wat deze in de gemeente is';
comment on column stemming.gemachtigde.grondslag is 'Besluit waarop de machtiging berust';
comment on column stemming.gemachtigde.grondslag_sha256 is 'Gezouten controlegetal daarvan';
comment on column stemming.gemachtigde.door is 'De gemeentesecretaris';
comment on column stemming.gemachtigde.vastgelegd is 'Moment van aanwijzen';

create table stemming.stem (
    raadpleging uuid not null,
    gemeente text not null,
    versie int not null check (versie > 0),
    keuze text not null check (keuze ~ '^(voor|a[1-9]|tegen|onthouding)$'),
    sleutel text not null check (sleutel ~ '^[0-9a-f]{64}$'),
    bewijs text not null unique check (bewijs ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    zout text not null check (zout ~ '^[0-9a-f]{32}$'),
    controlegetal text not null check (controlegetal ~ '^[0-9a-f]{64}$'),
    verklaring uuid references stemming.tekst (id),
    verklaring_sha256 text check (verklaring_sha256 ~ '^[0-9a-f]{64}$'),
    machtiging int not null,
    ontvangen timestamptz not null,
    vastgelegd timestamptz not null default klok(),
    primary key (raadpleging, gemeente, versie),
    unique (raadpleging, gemeente, sleutel),
    foreign key (raadpleging, gemeente) references stemming.kiezer (raadpleging, gemeente),
    foreign key (raadpleging, gemeente, machtiging)
        references stemming.gemachtigde (raadpleging, gemeente, volgnummer),
    check ((verklaring is null) = (verklaring_sha256 is null))
);
comment on table stemming.stem is 'Een uitgebrachte stem; van een gemeente telt de hoogste versie, alle blijven';
comment on column stemming.stem.raadpleging is 'De stemming';
comment on column stemming.stem.gemeente is 'De gemeente';
comment on column stemming.stem.versie is 'Nummer, vanaf 1, zonder gat';
comment on column stemming.stem.keuze is 'Wat is gekozen; geheim tot de uitslag is vastgesteld';
comment on column stemming.stem.sleutel is 'Controlegetal van formulier en inhoud: tweemaal verzonden is een stem';
comment on column stemming.stem.bewijs is 'Code van het ontvangstbewijs';
comment on column stemming.stem.zout is 'Willekeurig deel van het controlegetal; openbaar na de vaststelling';
comment on column stemming.stem.controlegetal is 'Controlegetal van de stem';
comment on column stemming.stem.verklaring is 'Stemverklaring; openbaar na de vaststelling';
comment on column stemming.stem.verklaring_sha256 is 'Gezouten controlegetal van de stemverklaring';
comment on column stemming.stem.machtiging is 'Volgnummer van de stemgemachtigde die stemde';
comment on column stemming.stem.ontvangen is 'Moment waarop de stem binnenkwam';
comment on column stemming.stem.vastgelegd is 'Moment waarop de stem is vastgelegd: dit telt';

create table stemming.sluiting (
    raadpleging uuid primary key references stemming.ronde (raadpleging),
    verzoek uuid not null unique references stemming.oordeel (verzoek),
    moment timestamptz not null default klok()
);
comment on table stemming.sluiting is 'Een stemming die twee personen eerder sloten dan gepland';
comment on column stemming.sluiting.raadpleging is 'De stemming';
comment on column stemming.sluiting.verzoek is 'Het bevestigde verzoek om te sluiten';
comment on column stemming.sluiting.moment is 'Eerste moment waarop stemmen niet meer kan';

create table stemming.uitslag (
    raadpleging uuid primary key references stemming.ronde (raadpleging),
    verzoek uuid not null unique references stemming.oordeel (verzoek),
    uitkomst text not null check (uitkomst in ('AANGENOMEN', 'VERWORPEN', 'GELIJK', 'GEEN_MEERDERHEID', 'QUORUM_NIET_GEHAALD')),
    gekozen text check (gekozen ~ '^(voor|a[1-9])$'),
    stemmen_sha256 text not null check (stemmen_sha256 ~ '^[0-9a-f]{64}$'),
    moment timestamptz not null default klok(),
    check ((gekozen is not null) = (uitkomst = 'AANGENOMEN'))
);
comment on table stemming.uitslag is 'De uitslag die twee personen vaststelden; vanaf dan is elke stem openbaar';
comment on column stemming.uitslag.raadpleging is 'De stemming';
comment on column stemming.uitslag.verzoek is 'Het bevestigde verzoek om vast te stellen';
comment on column stemming.uitslag.uitkomst is 'Wat eruit kwam';
comment on column stemming.uitslag.gekozen is 'De keuze die is aangenomen';
comment on column stemming.uitslag.stemmen_sha256 is 'Controlegetal van het bestand met alle stemmen (CSV)';
comment on column stemming.uitslag.moment is 'Moment van vaststellen';

-- What the application checks, the database checks once more.

create function stemming.bewaak_bevestiging() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from stemming.oordeel o join stemming.verzoek v on v.id = o.verzoek
            where o.verzoek = new.verzoek and o.bevestigd and v.raadpleging = new.raadpleging
                and v.daad = tg_argv[0]) then
        raise exception 'twee personen moeten dit doen' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function stemming.bewaak_bevestiging() is 'Openen, eerder sluiten en vaststellen gebeuren alleen na een bevestigd verzoek van die soort';
create trigger ronde_bevestigd before insert on stemming.ronde
    for each row execute function stemming.bewaak_bevestiging('OPEN');
create trigger sluiting_bevestigd before insert on stemming.sluiting
    for each row execute function stemming.bewaak_bevestiging('SLUIT');
create trigger uitslag_bevestigd before insert on stemming.uitslag
    for each row execute function stemming.bewaak_bevestiging('STEL_VAST');

create function stemming.bewaak_stem() returns trigger language plpgsql as $$
declare
    ronde stemming.ronde;
begin
    perform 1 from stemming.stemming where raadpleging = new.raadpleging for share;
    select * into ronde from stemming.ronde where raadpleging = new.raadpleging;
    if new.vastgelegd > klok() or new.vastgelegd < greatest(ronde.opent, ronde.geopend)
            or new.vastgelegd >= ronde.sluit or exists (select 1 from stemming.sluiting where raadpleging = new.raadpleging)
            or exists (select 1 from stemming.uitslag where raadpleging = new.raadpleging) then
        raise exception 'stemmen kan nu niet' using errcode = 'restrict_violation';
    end if;
    if new.machtiging <> (select max(volgnummer) from stemming.gemachtigde
            where raadpleging = new.raadpleging and gemeente = new.gemeente) then
        raise exception 'alleen de stemgemachtigde van nu stemt' using errcode = 'restrict_violation';
    end if;
    if new.versie <> (select coalesce(max(versie), 0) + 1 from stemming.stem
            where raadpleging = new.raadpleging and gemeente = new.gemeente) then
        raise exception 'versies van een stem hebben geen gat' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function stemming.bewaak_stem() is 'Een stem past in de tijd van de ronde, komt van de stemgemachtigde van nu en volgt op de vorige';
create trigger stem_bewaakt before insert on stemming.stem
    for each row execute function stemming.bewaak_stem();

create function stemming.bewaak_kiezer() returns trigger language plpgsql as $$
begin
    if exists (select 1 from stemming.ronde r
            cross join lateral (select count(*) as kiezers, coalesce(sum(x.gewicht), 0) as gewicht
                from stemming.kiezer x where x.raadpleging = r.raadpleging) k
            where r.raadpleging = new.raadpleging
                and (r.kiezers <> k.kiezers or r.gewicht <> k.gewicht)) then
        raise exception 'de kiezerslijst is na het openen bevroren' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
comment on function stemming.bewaak_kiezer() is 'Aan het eind van de transactie klopt de kiezerslijst met aantal en gewicht van de ronde';
create constraint trigger kiezer_bevroren after insert on stemming.kiezer deferrable initially deferred
    for each row execute function stemming.bewaak_kiezer();

create function stemming.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function stemming.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on stemming.tekst
    for each row execute function stemming.bewaak_tekst();
create trigger tekst_niet_legen before truncate on stemming.tekst
    for each statement execute function stemming.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['stemming', 'plan', 'alternatief', 'verzoek', 'oordeel', 'ronde', 'kiezer', 'gemachtigde', 'stem', 'sluiting', 'uitslag'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on stemming.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on stemming.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
