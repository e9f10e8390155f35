-- SPDX-License-Identifier: EUPL-1.2
-- What was asked of bodies and what they said. What was said stays said.

create schema if not exists advies;
comment on schema advies is 'Adviezen van organen op een versie van een dossier (nota §3, §4, voetnoot 3 en 4)';

create table advies.tekst (
    id uuid primary key,
    zout text not null,
    inhoud text,
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null))
);
comment on table advies.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column advies.tekst.id is 'Kenmerk van de tekst';
comment on column advies.tekst.zout is 'Willekeurig deel van het controlegetal';
comment on column advies.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column advies.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table advies.ronde (
    id uuid primary key,
    dossier uuid not null,
    dossierversie int not null check (dossierversie > 0),
    sha256 text not null,
    actor text not null check (actor in ('TASKFORCE', 'COLLEGE', 'COMMISSIE')),
    gevraagd date not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok()
);
create index ronde_dossier on advies.ronde (dossier);
comment on table advies.ronde is 'Een vraag om advies aan een of meer organen tegelijk';
comment on column advies.ronde.id is 'Kenmerk, gekozen door wie vraagt';
comment on column advies.ronde.dossier is 'Het dossier';
comment on column advies.ronde.dossierversie is 'Versie van het dossier waarop advies wordt gevraagd';
comment on column advies.ronde.sha256 is 'Controlegetal van die versie';
comment on column advies.ronde.actor is 'Soort orgaan';
comment on column advies.ronde.gevraagd is 'Dag van de vraag';
comment on column advies.ronde.demonstratie is 'Hoort bij een demonstratie';
comment on column advies.ronde.vastgelegd is 'Moment van vastleggen';

create table advies.vraag (
    ronde uuid not null references advies.ronde (id),
    orgaan text not null,
    uiterlijk date not null,
    primary key (ronde, orgaan)
);
comment on table advies.vraag is 'Het orgaan dat in een ronde om advies is gevraagd';
comment on column advies.vraag.ronde is 'De ronde';
comment on column advies.vraag.orgaan is 'Het orgaan';
comment on column advies.vraag.uiterlijk is 'Dag waarop het advies er uiterlijk moet zijn';

create table advies.advies (
    id uuid primary key,
    ronde uuid not null,
    orgaan text not null,
    ontvangen date not null,
    strekking text not null
        check (strekking in ('POSITIEF', 'POSITIEF_ONDER_VOORWAARDEN', 'NEGATIEF', 'GEEN_ADVIES')),
    motivering uuid not null references advies.tekst (id),
    motivering_hash text not null,
    graad text not null check (graad in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    ander_termijn date,
    tempo uuid references advies.tekst (id),
    tempo_hash text,
    herstelt uuid unique references advies.advies (id),
    eerste uuid not null,
    tweede uuid,
    vastgelegd timestamptz not null default klok(),
    foreign key (ronde, orgaan) references advies.vraag (ronde, orgaan),
    check ((herstelt is null) = (tweede is null)),
    check (tweede is null or tweede <> eerste),
    check ((tempo is null) = (tempo_hash is null))
);
create unique index advies_een_per_orgaan on advies.advies (ronde, orgaan) where herstelt is null;
comment on table advies.advies is 'Wat een orgaan heeft geadviseerd; een verbetering is een nieuwe rij die de oude noemt';
comment on column advies.advies.id is 'Kenmerk';
comment on column advies.advies.ronde is 'De ronde waarin is gevraagd';
comment on column advies.advies.orgaan is 'Het orgaan';
comment on column advies.advies.ontvangen is 'Dag waarop het advies is gegeven';
comment on column advies.advies.strekking is 'Waar het advies op neerkomt';
comment on column advies.advies.motivering is 'De motivering';
comment on column advies.advies.motivering_hash is 'Gezouten controlegetal van de motivering';
comment on column advies.advies.graad is 'Hoe sterk de standaard volgens het orgaan moet binden';
comment on column advies.advies.ander_termijn is 'Andere eerste dag dan voorgesteld; leeg als het orgaan het eens is';
comment on column advies.advies.tempo is 'Opmerking over het tempo';
comment on column advies.advies.tempo_hash is 'Gezouten controlegetal van die opmerking';
comment on column advies.advies.herstelt is 'De onjuiste rij die deze verbetert';
comment on column advies.advies.eerste is 'Account dat het vastlegde';
comment on column advies.advies.tweede is 'Account dat een verbetering bevestigde';
comment on column advies.advies.vastgelegd is 'Moment van vastleggen';

create table advies.voorwaarde (
    id uuid primary key,
    advies uuid not null references advies.advies (id),
    nummer int not null check (nummer > 0),
    tekst uuid not null references advies.tekst (id),
    tekst_hash text not null,
    unique (advies, nummer)
);
comment on table advies.voorwaarde is 'Een voorwaarde in een advies';
comment on column advies.voorwaarde.id is 'Kenmerk';
comment on column advies.voorwaarde.advies is 'Het advies';
comment on column advies.voorwaarde.nummer is 'Plaats in het advies, vanaf 1';
comment on column advies.voorwaarde.tekst is 'De voorwaarde';
comment on column advies.voorwaarde.tekst_hash is 'Gezouten controlegetal van de voorwaarde';

create table advies.voldaan (
    voorwaarde uuid primary key references advies.voorwaarde (id),
    op date not null,
    toelichting uuid not null references advies.tekst (id),
    toelichting_hash text not null,
    account uuid not null,
    vastgelegd timestamptz not null default klok()
);
comment on table advies.voldaan is 'Dat aan een voorwaarde is voldaan';
comment on column advies.voldaan.voorwaarde is 'De voorwaarde';
comment on column advies.voldaan.op is 'Dag waarop het is vastgelegd';
comment on column advies.voldaan.toelichting is 'Hoe eraan is voldaan';
comment on column advies.voldaan.toelichting_hash is 'Gezouten controlegetal van de toelichting';
comment on column advies.voldaan.account is 'Account dat het vastlegde';
comment on column advies.voldaan.vastgelegd is 'Moment van vastleggen';

create table advies.afsluiting (
    ronde uuid primary key references advies.ronde (id),
    op date not null,
    volledig boolean not null,
    vastgelegd timestamptz not null default klok()
);
comment on table advies.afsluiting is 'Het einde van een ronde';
comment on column advies.afsluiting.ronde is 'De ronde';
comment on column advies.afsluiting.op is 'Dag waarop zij eindigde';
comment on column advies.afsluiting.volledig is 'Waar als elk gevraagd orgaan heeft geadviseerd';
comment on column advies.afsluiting.vastgelegd is 'Moment van vastleggen';

create table advies.concept (
    ronde uuid not null,
    orgaan text not null,
    velden jsonb not null,
    bewaard timestamptz not null,
    primary key (ronde, orgaan),
    foreign key (ronde, orgaan) references advies.vraag (ronde, orgaan)
);
comment on table advies.concept is 'Een advies dat nog niet is uitgebracht; alleen zichtbaar voor het orgaan zelf';
comment on column advies.concept.ronde is 'De ronde';
comment on column advies.concept.orgaan is 'Het orgaan';
comment on column advies.concept.velden is 'Wat op het formulier is getypt';
comment on column advies.concept.bewaard is 'Moment van bewaren';

create trigger ronde_blijft before update or delete on advies.ronde
    for each row execute function platform.verbied_wijziging();
create trigger vraag_blijft before update or delete on advies.vraag
    for each row execute function platform.verbied_wijziging();
create trigger advies_blijft before update or delete on advies.advies
    for each row execute function platform.verbied_wijziging();
create trigger voorwaarde_blijft before update or delete on advies.voorwaarde
    for each row execute function platform.verbied_wijziging();
create trigger voldaan_blijft before update or delete on advies.voldaan
    for each row execute function platform.verbied_wijziging();
create trigger afsluiting_blijft before update or delete on advies.afsluiting
    for each row execute function platform.verbied_wijziging();
create trigger ronde_niet_leeg before truncate on advies.ronde
    for each statement execute function platform.verbied_wijziging();
create trigger vraag_niet_leeg before truncate on advies.vraag
    for each statement execute function platform.verbied_wijziging();
create trigger advies_niet_leeg before truncate on advies.advies
    for each statement execute function platform.verbied_wijziging();
create trigger voorwaarde_niet_leeg before truncate on advies.voorwaarde
    for each statement execute function platform.verbied_wijziging();
create trigger voldaan_niet_leeg before truncate on advies.voldaan
    for each statement execute function platform.verbied_wijziging();
create trigger afsluiting_niet_leeg before truncate on advies.afsluiting
    for each statement execute function platform.verbied_wijziging();
