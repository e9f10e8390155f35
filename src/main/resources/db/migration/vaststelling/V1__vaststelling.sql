-- SPDX-License-Identifier: EUPL-1.2
-- One procedure from the voordracht to its end: where it is, and every move it made.

create schema if not exists vaststelling;
comment on schema vaststelling is 'De formele procedure van voordracht tot einde, en de besluiten (nota §3, §4)';

create table vaststelling.tekst (
    id uuid primary key,
    zout text not null,
    inhoud text,
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null))
);
comment on table vaststelling.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column vaststelling.tekst.id is 'Kenmerk van de tekst';
comment on column vaststelling.tekst.zout is 'Willekeurig deel van het controlegetal';
comment on column vaststelling.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column vaststelling.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table vaststelling.traject (
    id uuid primary key,
    dossier uuid not null,
    dossierversie int not null check (dossierversie > 0),
    sha256 text not null check (length(sha256) = 64),
    nummer text not null,
    regeling text not null,
    voorgesteld text not null check (voorgesteld in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    route text not null check (route in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    stap text not null check (stap in (
        'VOORBEREIDING', 'VOORDRACHT', 'ADVIES_TASKFORCE', 'ADVIES_COLLEGE', 'ADVIES_COMMISSIE',
        'AGENDERING', 'CONSULTATIE', 'RAADPLEGING', 'BEKRACHTIGING', 'BESLUIT', 'COMMUNICATIE',
        'AFGEROND', 'AFGEWEZEN', 'INGETROKKEN')),
    sinds date not null,
    aangehouden_tot date,
    gestart date not null,
    vorige uuid unique references vaststelling.traject (id),
    demonstratie boolean not null,
    versie int not null check (versie >= 0),
    vastgelegd timestamptz not null default klok()
);
create index traject_dossier on vaststelling.traject (dossier);
create unique index traject_een_lopend on vaststelling.traject (dossier)
    where stap not in ('VOORBEREIDING', 'AFGEROND', 'AFGEWEZEN', 'INGETROKKEN');
comment on table vaststelling.traject is 'De gang van één versie van een dossier door de procedure';
comment on column vaststelling.traject.id is 'Kenmerk';
comment on column vaststelling.traject.dossier is 'Het dossier';
comment on column vaststelling.traject.dossierversie is 'Versie van het dossier waarover wordt besloten';
comment on column vaststelling.traject.sha256 is 'Controlegetal van die versie';
comment on column vaststelling.traject.nummer is 'Nummer van het voorstel';
comment on column vaststelling.traject.regeling is 'Versie van de regeling, tot het einde dezelfde';
comment on column vaststelling.traject.voorgesteld is 'Voorgestelde binding';
comment on column vaststelling.traject.route is 'Binding waarvan de route wordt gevolgd';
comment on column vaststelling.traject.stap is 'Waar het traject is; VOORBEREIDING betekent terugverwezen';
comment on column vaststelling.traject.sinds is 'Eerste dag in deze stap';
comment on column vaststelling.traject.aangehouden_tot is 'Dag tot wanneer het orgaan wacht';
comment on column vaststelling.traject.gestart is 'Dag van de go';
comment on column vaststelling.traject.vorige is 'Het traject van hetzelfde dossier dat werd terugverwezen';
comment on column vaststelling.traject.demonstratie is 'Hoort bij een demonstratie';
comment on column vaststelling.traject.versie is 'Aantal gedane zetten';
comment on column vaststelling.traject.vastgelegd is 'Moment van vastleggen';

create table vaststelling.zet (
    traject uuid not null references vaststelling.traject (id),
    nummer int not null check (nummer > 0),
    van text not null check (van in (
        'VOORBEREIDING', 'VOORDRACHT', 'ADVIES_TASKFORCE', 'ADVIES_COLLEGE', 'ADVIES_COMMISSIE',
        'AGENDERING', 'CONSULTATIE', 'RAADPLEGING', 'BEKRACHTIGING', 'BESLUIT', 'COMMUNICATIE',
        'AFGEROND', 'AFGEWEZEN', 'INGETROKKEN')),
    actor text not null check (actor in (
        'INDIENER', 'DIRECTIE', 'TASKFORCE', 'COLLEGE', 'COMMISSIE', 'BESTUUR', 'LEDEN',
        'STEMBUREAU')),
    handeling text not null check (handeling in (
        'VERWIJST_TERUG', 'DRAAGT_VOOR', 'ADVISEERT', 'GAAT_VERDER', 'CONSULTEERT', 'AGENDEERT',
        'RAADPLEEGT', 'STELT_UITSLAG_VAST', 'BEKRACHTIGT', 'BEKRACHTIGT_NIET', 'STELT_VAST',
        'WIJST_AF', 'MAAKT_BEKEND', 'HOUDT_AAN', 'TREKT_IN', 'HERSTELT')),
    geval text not null,
    naar text not null check (naar in (
        'VOORBEREIDING', 'VOORDRACHT', 'ADVIES_TASKFORCE', 'ADVIES_COLLEGE', 'ADVIES_COMMISSIE',
        'AGENDERING', 'CONSULTATIE', 'RAADPLEGING', 'BEKRACHTIGING', 'BESLUIT', 'COMMUNICATIE',
        'AFGEROND', 'AFGEWEZEN', 'INGETROKKEN')),
    regeling text not null,
    bron text not null,
    reden uuid references vaststelling.tekst (id),
    reden_hash text,
    tot date,
    betreft uuid,
    op date not null,
    account uuid not null,
    namens text not null,
    tweede uuid,
    vastgelegd timestamptz not null default klok(),
    primary key (traject, nummer),
    check ((reden is null) = (reden_hash is null)),
    check (tweede is null or tweede <> account),
    check (handeling <> 'HERSTELT' or tweede is not null),
    check (handeling <> 'HOUDT_AAN' or (tot is not null and reden is not null)),
    check (handeling not in ('GAAT_VERDER', 'WIJST_AF', 'VERWIJST_TERUG', 'TREKT_IN')
        or reden is not null)
);
comment on table vaststelling.zet is 'Elke zet van een traject: wie, voor welk orgaan, wat, van waar naar waar, op welke grond';
comment on column vaststelling.zet.traject is 'Het traject';
comment on column vaststelling.zet.nummer is 'Volgorde in het traject, vanaf 1 zonder gaten';
comment on column vaststelling.zet.van is 'Stap ervoor';
comment on column vaststelling.zet.actor is 'Voor welke rol in de procedure';
comment on column vaststelling.zet.handeling is 'Wat er is gedaan';
comment on column vaststelling.zet.geval is 'In welk geval';
comment on column vaststelling.zet.naar is 'Stap erna';
comment on column vaststelling.zet.regeling is 'Versie van de regeling';
comment on column vaststelling.zet.bron is 'Plaats in de regeling die dit toelaat';
comment on column vaststelling.zet.reden is 'De reden of motivering';
comment on column vaststelling.zet.reden_hash is 'Gezouten controlegetal van de reden';
comment on column vaststelling.zet.tot is 'Dag tot wanneer wordt aangehouden, of dag van de vergadering';
comment on column vaststelling.zet.betreft is 'Het advies, de raadpleging of het besluit waarover het gaat';
comment on column vaststelling.zet.op is 'Dag waarop';
comment on column vaststelling.zet.account is 'Account dat handelde';
comment on column vaststelling.zet.namens is 'Orgaan of gemeente waarvoor';
comment on column vaststelling.zet.tweede is 'Account van de tweede persoon';
comment on column vaststelling.zet.vastgelegd is 'Moment van vastleggen';

-- A traject changes only by a move: one at a time, never back, each with its row.
create function vaststelling.bewaak_traject() returns trigger language plpgsql as $$
begin
    if new.versie <> old.versie + 1
        or (new.id, new.dossier, new.dossierversie, new.sha256, new.nummer, new.regeling,
            new.voorgesteld, new.route, new.gestart, new.demonstratie, new.vastgelegd)
        is distinct from
           (old.id, old.dossier, old.dossierversie, old.sha256, old.nummer, old.regeling,
            old.voorgesteld, old.route, old.gestart, old.demonstratie, old.vastgelegd)
        or new.vorige is distinct from old.vorige then
        raise exception 'een traject verandert alleen door een zet' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function vaststelling.bewaak_traject() is 'Laat van een traject alleen de stap veranderen, met één zet tegelijk';
create trigger traject_alleen_door_zet before update on vaststelling.traject
    for each row execute function vaststelling.bewaak_traject();
create trigger traject_blijft before delete on vaststelling.traject
    for each row execute function platform.verbied_wijziging();
create trigger traject_niet_leeg before truncate on vaststelling.traject
    for each statement execute function platform.verbied_wijziging();

create function vaststelling.bewaak_zet() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from vaststelling.zet z
                   where z.traject = new.id and z.nummer = new.versie
                     and z.van = old.stap and z.naar = new.stap) then
        raise exception 'een traject verandert niet zonder zet' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
comment on function vaststelling.bewaak_zet() is 'Weigert aan het einde van de transactie een verandering zonder bijbehorende zet';
create constraint trigger traject_met_zet after update on vaststelling.traject
    deferrable initially deferred
    for each row execute function vaststelling.bewaak_zet();

create table vaststelling.voordracht (
    traject uuid primary key references vaststelling.traject (id),
    tekst uuid not null references vaststelling.tekst (id),
    tekst_hash text not null,
    op date not null,
    vastgelegd timestamptz not null default klok()
);
comment on table vaststelling.voordracht is 'Het voorstel van de directie';
comment on column vaststelling.voordracht.traject is 'Het traject';
comment on column vaststelling.voordracht.tekst is 'De tekst';
comment on column vaststelling.voordracht.tekst_hash is 'Gezouten controlegetal van de tekst';
comment on column vaststelling.voordracht.op is 'Dag waarop';
comment on column vaststelling.voordracht.vastgelegd is 'Moment van vastleggen';

create table vaststelling.adviesplan (
    traject uuid not null references vaststelling.traject (id),
    actor text not null check (actor in ('TASKFORCE', 'COLLEGE', 'COMMISSIE')),
    orgaan text not null,
    uiterlijk date not null,
    primary key (traject, orgaan)
);
comment on table vaststelling.adviesplan is 'Welke organen adviseren en wanneer dat gepland is';
comment on column vaststelling.adviesplan.traject is 'Het traject';
comment on column vaststelling.adviesplan.actor is 'Soort orgaan';
comment on column vaststelling.adviesplan.orgaan is 'Het orgaan';
comment on column vaststelling.adviesplan.uiterlijk is 'Geplande uiterste dag';

create table vaststelling.adviesronde (
    ronde uuid primary key,
    traject uuid not null references vaststelling.traject (id),
    actor text not null check (actor in ('TASKFORCE', 'COLLEGE', 'COMMISSIE')),
    unique (traject, actor)
);
comment on table vaststelling.adviesronde is 'De ronden advies van een traject';
comment on column vaststelling.adviesronde.ronde is 'De ronde in module advies';
comment on column vaststelling.adviesronde.traject is 'Het traject';
comment on column vaststelling.adviesronde.actor is 'Soort orgaan';

create table vaststelling.besluit (
    id uuid primary key,
    traject uuid references vaststelling.traject (id),
    uitkomst text not null check (uitkomst in ('VASTGESTELD', 'AFGEWEZEN', 'HISTORISCH')),
    orgaan text not null,
    datum text not null,
    standaard uuid,
    dossierversie int check (dossierversie > 0),
    sha256 text,
    motivering uuid references vaststelling.tekst (id),
    motivering_hash text,
    afwijking uuid references vaststelling.tekst (id),
    afwijking_hash text,
    herstelt uuid unique references vaststelling.besluit (id),
    demonstratie boolean not null,
    op date not null,
    account uuid not null,
    namens text not null,
    tweede uuid,
    vastgelegd timestamptz not null default klok(),
    check (tweede is null or tweede <> account),
    check (uitkomst <> 'HISTORISCH' or tweede is not null),
    check ((uitkomst = 'HISTORISCH') = (traject is null)),
    check (uitkomst = 'HISTORISCH' or (dossierversie is not null and sha256 is not null
        and motivering is not null and motivering_hash is not null)),
    check (uitkomst = 'AFGEWEZEN' or standaard is not null),
    check (herstelt is null or tweede is not null),
    check ((afwijking is null) = (afwijking_hash is null)),
    check (not (demonstratie and uitkomst = 'HISTORISCH'))
);
create unique index besluit_een_per_traject on vaststelling.besluit (traject) where herstelt is null;
comment on table vaststelling.besluit is 'De besluiten; wat is vastgesteld staat in dezelfde transactie in het register';
comment on column vaststelling.besluit.id is 'Kenmerk, hetzelfde als in het register';
comment on column vaststelling.besluit.traject is 'Het traject; leeg bij historisch vastgelegd';
comment on column vaststelling.besluit.uitkomst is 'Wat er is besloten';
comment on column vaststelling.besluit.orgaan is 'Het orgaan; bij historisch zoals gemeld';
comment on column vaststelling.besluit.datum is 'Dag van het besluit; bij historisch zo precies als de bron';
comment on column vaststelling.besluit.standaard is 'De standaard in het register';
comment on column vaststelling.besluit.dossierversie is 'Versie van het dossier waarop is besloten';
comment on column vaststelling.besluit.sha256 is 'Controlegetal van die versie';
comment on column vaststelling.besluit.motivering is 'De motivering';
comment on column vaststelling.besluit.motivering_hash is 'Gezouten controlegetal van de motivering';
comment on column vaststelling.besluit.afwijking is 'Waarom van een advies is afgeweken';
comment on column vaststelling.besluit.afwijking_hash is 'Gezouten controlegetal daarvan';
comment on column vaststelling.besluit.herstelt is 'Het onjuiste besluit dat dit verbetert';
comment on column vaststelling.besluit.demonstratie is 'Hoort bij een demonstratie';
comment on column vaststelling.besluit.op is 'Dag van vastleggen';
comment on column vaststelling.besluit.account is 'Account dat het vastlegde';
comment on column vaststelling.besluit.namens is 'Voor welk orgaan';
comment on column vaststelling.besluit.tweede is 'Account van de tweede persoon';
comment on column vaststelling.besluit.vastgelegd is 'Moment van vastleggen';

create table vaststelling.besluit_advies (
    besluit uuid not null references vaststelling.besluit (id),
    advies uuid not null,
    primary key (besluit, advies)
);
comment on table vaststelling.besluit_advies is 'De adviezen die een besluit noemt';
comment on column vaststelling.besluit_advies.besluit is 'Het besluit';
comment on column vaststelling.besluit_advies.advies is 'Het advies';

create table vaststelling.bekendmaking (
    traject uuid primary key references vaststelling.traject (id),
    besluit uuid not null references vaststelling.besluit (id),
    datum date not null,
    aan_wie uuid not null references vaststelling.tekst (id),
    aan_wie_hash text not null,
    kenmerk text not null,
    link text not null,
    brief uuid,
    vastgelegd timestamptz not null default klok(),
    check (kenmerk <> '' or link <> '' or brief is not null)
);
comment on table vaststelling.bekendmaking is 'Wanneer en aan wie een besluit is bekendgemaakt';
comment on column vaststelling.bekendmaking.traject is 'Het traject';
comment on column vaststelling.bekendmaking.besluit is 'Het besluit';
comment on column vaststelling.bekendmaking.datum is 'Dag van de brief';
comment on column vaststelling.bekendmaking.aan_wie is 'Aan wie';
comment on column vaststelling.bekendmaking.aan_wie_hash is 'Gezouten controlegetal daarvan';
comment on column vaststelling.bekendmaking.kenmerk is 'Kenmerk van de brief';
comment on column vaststelling.bekendmaking.link is 'Adres van de brief';
comment on column vaststelling.bekendmaking.brief is 'Bestand in het dossier met de brief';
comment on column vaststelling.bekendmaking.vastgelegd is 'Moment van vastleggen';

create table vaststelling.concept (
    id uuid primary key,
    soort text not null check (soort in ('ADVIES', 'UITSLAG', 'BESLUIT', 'HISTORISCH')),
    traject uuid references vaststelling.traject (id),
    betreft uuid,
    velden jsonb not null,
    eerste uuid not null,
    op date not null,
    vastgelegd timestamptz not null default klok(),
    check ((soort = 'HISTORISCH') = (traject is null)),
    check (soort = 'HISTORISCH' or betreft is not null)
);
create unique index concept_een_per_record on vaststelling.concept (betreft);
comment on table vaststelling.concept is 'Wat één persoon heeft ingevoerd en een tweede nog moet bevestigen; daarna verdwijnt het hier';
comment on column vaststelling.concept.id is 'Kenmerk';
comment on column vaststelling.concept.soort is 'Wat het wordt: herstel van een advies, uitslag of besluit, of een historisch besluit';
comment on column vaststelling.concept.traject is 'Het traject, bij herstel';
comment on column vaststelling.concept.betreft is 'Wat wordt hersteld';
comment on column vaststelling.concept.velden is 'Wat op het formulier is getypt';
comment on column vaststelling.concept.eerste is 'Account dat invoerde';
comment on column vaststelling.concept.op is 'Dag van invoer';
comment on column vaststelling.concept.vastgelegd is 'Moment van vastleggen';

create trigger zet_blijft before update or delete on vaststelling.zet
    for each row execute function platform.verbied_wijziging();
create trigger zet_niet_leeg before truncate on vaststelling.zet
    for each statement execute function platform.verbied_wijziging();
create trigger voordracht_blijft before update or delete on vaststelling.voordracht
    for each row execute function platform.verbied_wijziging();
create trigger voordracht_niet_leeg before truncate on vaststelling.voordracht
    for each statement execute function platform.verbied_wijziging();
create trigger adviesplan_blijft before update or delete on vaststelling.adviesplan
    for each row execute function platform.verbied_wijziging();
create trigger adviesplan_niet_leeg before truncate on vaststelling.adviesplan
    for each statement execute function platform.verbied_wijziging();
create trigger adviesronde_blijft before update or delete on vaststelling.adviesronde
    for each row execute function platform.verbied_wijziging();
create trigger adviesronde_niet_leeg before truncate on vaststelling.adviesronde
    for each statement execute function platform.verbied_wijziging();
create trigger besluit_blijft before update or delete on vaststelling.besluit
    for each row execute function platform.verbied_wijziging();
create trigger besluit_niet_leeg before truncate on vaststelling.besluit
    for each statement execute function platform.verbied_wijziging();
create trigger besluit_advies_blijft before update or delete on vaststelling.besluit_advies
    for each row execute function platform.verbied_wijziging();
create trigger besluit_advies_niet_leeg before truncate on vaststelling.besluit_advies
    for each statement execute function platform.verbied_wijziging();
create trigger bekendmaking_blijft before update or delete on vaststelling.bekendmaking
    for each row execute function platform.verbied_wijziging();
create trigger bekendmaking_niet_leeg before truncate on vaststelling.bekendmaking
    for each statement execute function platform.verbied_wijziging();
