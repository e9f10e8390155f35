-- SPDX-License-Identifier: EUPL-1.2
-- Questions to the members and their outcome as it was published.

create schema if not exists raadpleging;
comment on schema raadpleging is 'Vragen aan de leden en hun uitslag (nota §3, voetnoot 5)';

create table raadpleging.tekst (
    id uuid primary key,
    zout text not null,
    inhoud text,
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null))
);
comment on table raadpleging.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column raadpleging.tekst.id is 'Kenmerk van de tekst';
comment on column raadpleging.tekst.zout is 'Willekeurig deel van het controlegetal';
comment on column raadpleging.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column raadpleging.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table raadpleging.raadpleging (
    id uuid primary key,
    traject uuid not null,
    dossier uuid not null,
    dossierversie int not null check (dossierversie > 0),
    sha256 text not null,
    voorgesteld text not null check (voorgesteld in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    regeling text not null,
    soort text not null check (soort in ('LEDENCONSULTATIE', 'LEDENRAADPLEGING')),
    vorm text not null check (vorm in ('SCHRIFTELIJK', 'ELEKTRONISCH', 'ALV', 'BALV', 'BIJEENKOMSTEN')),
    effect text not null check (effect in ('RAADGEVEND', 'BESLISSEND', 'TE_BEKRACHTIGEN')),
    vraag uuid not null references raadpleging.tekst (id),
    vraag_hash text not null,
    sluit date,
    uitgeschreven date not null,
    demonstratie boolean not null,
    account uuid not null,
    vastgelegd timestamptz not null default klok(),
    check (soort = 'LEDENRAADPLEGING' or effect = 'RAADGEVEND')
);
create index raadpleging_dossier on raadpleging.raadpleging (dossier);
create index raadpleging_traject on raadpleging.raadpleging (traject);
comment on table raadpleging.raadpleging is 'Een vraag aan de leden';
comment on column raadpleging.raadpleging.id is 'Kenmerk';
comment on column raadpleging.raadpleging.traject is 'Het traject waarvoor is gevraagd';
comment on column raadpleging.raadpleging.dossier is 'Het dossier';
comment on column raadpleging.raadpleging.dossierversie is 'Versie van het dossier';
comment on column raadpleging.raadpleging.sha256 is 'Controlegetal van die versie';
comment on column raadpleging.raadpleging.voorgesteld is 'Voorgestelde binding';
comment on column raadpleging.raadpleging.regeling is 'Versie van de regeling waarvan de stemregels gelden';
comment on column raadpleging.raadpleging.soort is 'Soort vraag';
comment on column raadpleging.raadpleging.vorm is 'Hoe de leden zijn gevraagd';
comment on column raadpleging.raadpleging.effect is 'Wat de uitslag doet';
comment on column raadpleging.raadpleging.vraag is 'De vraag in woorden';
comment on column raadpleging.raadpleging.vraag_hash is 'Gezouten controlegetal van de vraag';
comment on column raadpleging.raadpleging.sluit is 'Laatste dag, of dag van de vergadering';
comment on column raadpleging.raadpleging.uitgeschreven is 'Dag waarop de vraag is gesteld';
comment on column raadpleging.raadpleging.demonstratie is 'Hoort bij een demonstratie';
comment on column raadpleging.raadpleging.account is 'Account dat de vraag stelde';
comment on column raadpleging.raadpleging.vastgelegd is 'Moment van vastleggen';

create table raadpleging.kring (
    raadpleging uuid not null references raadpleging.raadpleging (id),
    gemeente text not null,
    primary key (raadpleging, gemeente)
);
comment on table raadpleging.kring is 'De gemeenten die worden gevraagd; zonder rijen alle leden';
comment on column raadpleging.kring.raadpleging is 'De raadpleging';
comment on column raadpleging.kring.gemeente is 'Code van de gemeente';

create table raadpleging.uitslag (
    id uuid primary key,
    raadpleging uuid not null references raadpleging.raadpleging (id),
    nummer int not null check (nummer > 0),
    datum date not null,
    vergadering text not null,
    aangenomen boolean not null,
    acclamatie boolean not null,
    aantekening uuid references raadpleging.tekst (id),
    aantekening_hash text,
    voor_hoofden numeric check (voor_hoofden >= 0),
    tegen_hoofden numeric check (tegen_hoofden >= 0),
    onthouding_hoofden numeric check (onthouding_hoofden >= 0),
    niet_gestemd_hoofden numeric check (niet_gestemd_hoofden >= 0),
    voor_gewichten numeric check (voor_gewichten >= 0),
    tegen_gewichten numeric check (tegen_gewichten >= 0),
    onthouding_gewichten numeric check (onthouding_gewichten >= 0),
    niet_gestemd_gewichten numeric check (niet_gestemd_gewichten >= 0),
    voor_procenten numeric check (voor_procenten >= 0 and voor_procenten <= 100),
    tegen_procenten numeric check (tegen_procenten >= 0 and tegen_procenten <= 100),
    onthouding_procenten numeric check (onthouding_procenten >= 0 and onthouding_procenten <= 100),
    niet_gestemd_procenten numeric check (niet_gestemd_procenten >= 0 and niet_gestemd_procenten <= 100),
    grondslag text not null,
    bron text not null,
    bestand uuid,
    op date not null,
    eerste uuid not null,
    herstelt uuid unique references raadpleging.uitslag (id),
    vastgelegd timestamptz not null default klok(),
    unique (raadpleging, nummer),
    unique (id, eerste),
    check (bron <> '' or bestand is not null)
);
comment on table raadpleging.uitslag is 'Een ingevoerde uitslag; pas geldig als een tweede persoon hem bevestigt';
comment on column raadpleging.uitslag.id is 'Kenmerk';
comment on column raadpleging.uitslag.raadpleging is 'De raadpleging';
comment on column raadpleging.uitslag.nummer is 'Volgorde van invoer, vanaf 1';
comment on column raadpleging.uitslag.datum is 'Dag waarop de leden hebben beslist';
comment on column raadpleging.uitslag.vergadering is 'Naam van de vergadering of brief';
comment on column raadpleging.uitslag.aangenomen is 'Of de leden ja zeiden';
comment on column raadpleging.uitslag.acclamatie is 'Zonder stemming, bij acclamatie';
comment on column raadpleging.uitslag.aantekening is 'Wie tegen is aangetekend';
comment on column raadpleging.uitslag.aantekening_hash is 'Gezouten controlegetal van de aantekening';
comment on column raadpleging.uitslag.voor_hoofden is 'Aantal voor in gemeenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.tegen_hoofden is 'Aantal tegen in gemeenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.onthouding_hoofden is 'Aantal onthouding in gemeenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.niet_gestemd_hoofden is 'Aantal niet gestemd in gemeenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.voor_gewichten is 'Aantal voor in gewogen stemmen, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.tegen_gewichten is 'Aantal tegen in gewogen stemmen, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.onthouding_gewichten is 'Aantal onthouding in gewogen stemmen, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.niet_gestemd_gewichten is 'Aantal niet gestemd in gewogen stemmen, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.voor_procenten is 'Aantal voor in procenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.tegen_procenten is 'Aantal tegen in procenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.onthouding_procenten is 'Aantal onthouding in procenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.niet_gestemd_procenten is 'Aantal niet gestemd in procenten, zoals gepubliceerd; leeg is niet gepubliceerd';
comment on column raadpleging.uitslag.grondslag is 'Waarvan de procenten een deel zijn, in de woorden van de bron';
comment on column raadpleging.uitslag.bron is 'Adres waar de uitslag is gepubliceerd';
comment on column raadpleging.uitslag.bestand is 'Bestand in het dossier met de uitslag';
comment on column raadpleging.uitslag.op is 'Dag van invoer';
comment on column raadpleging.uitslag.eerste is 'Account dat invoerde';
comment on column raadpleging.uitslag.herstelt is 'De onjuiste invoer die deze verbetert';
comment on column raadpleging.uitslag.vastgelegd is 'Moment van vastleggen';

create table raadpleging.oordeel (
    uitslag uuid primary key,
    eerste uuid not null,
    tweede uuid not null,
    bevestigd boolean not null,
    op date not null,
    reden uuid references raadpleging.tekst (id),
    reden_hash text,
    vastgelegd timestamptz not null default klok(),
    foreign key (uitslag, eerste) references raadpleging.uitslag (id, eerste),
    check (tweede <> eerste),
    check (bevestigd = (reden is null))
);
comment on table raadpleging.oordeel is 'Wat de tweede persoon van een ingevoerde uitslag vond';
comment on column raadpleging.oordeel.uitslag is 'De invoer';
comment on column raadpleging.oordeel.eerste is 'Account dat invoerde';
comment on column raadpleging.oordeel.tweede is 'Account dat oordeelde; nooit hetzelfde';
comment on column raadpleging.oordeel.bevestigd is 'Waar als de invoer klopt';
comment on column raadpleging.oordeel.op is 'Dag van het oordeel';
comment on column raadpleging.oordeel.reden is 'Wat er niet klopt';
comment on column raadpleging.oordeel.reden_hash is 'Gezouten controlegetal van de reden';
comment on column raadpleging.oordeel.vastgelegd is 'Moment van vastleggen';

create table raadpleging.bekrachtiging (
    raadpleging uuid primary key references raadpleging.raadpleging (id),
    bekrachtigd boolean not null,
    datum date not null,
    vergadering text not null,
    bron text not null,
    op date not null,
    account uuid not null,
    vastgelegd timestamptz not null default klok()
);
comment on table raadpleging.bekrachtiging is 'Wat een latere ALV van een uitslag vond';
comment on column raadpleging.bekrachtiging.raadpleging is 'De raadpleging';
comment on column raadpleging.bekrachtiging.bekrachtigd is 'Waar als de ALV bekrachtigde';
comment on column raadpleging.bekrachtiging.datum is 'Dag van de ALV';
comment on column raadpleging.bekrachtiging.vergadering is 'Naam van de vergadering';
comment on column raadpleging.bekrachtiging.bron is 'Adres waar dit is gepubliceerd';
comment on column raadpleging.bekrachtiging.op is 'Dag van vastleggen';
comment on column raadpleging.bekrachtiging.account is 'Account dat vastlegde';
comment on column raadpleging.bekrachtiging.vastgelegd is 'Moment van vastleggen';

create trigger raadpleging_blijft before update or delete on raadpleging.raadpleging
    for each row execute function platform.verbied_wijziging();
create trigger raadpleging_niet_leeg before truncate on raadpleging.raadpleging
    for each statement execute function platform.verbied_wijziging();
create trigger kring_blijft before update or delete on raadpleging.kring
    for each row execute function platform.verbied_wijziging();
create trigger kring_niet_leeg before truncate on raadpleging.kring
    for each statement execute function platform.verbied_wijziging();
create trigger uitslag_blijft before update or delete on raadpleging.uitslag
    for each row execute function platform.verbied_wijziging();
create trigger uitslag_niet_leeg before truncate on raadpleging.uitslag
    for each statement execute function platform.verbied_wijziging();
create trigger oordeel_blijft before update or delete on raadpleging.oordeel
    for each row execute function platform.verbied_wijziging();
create trigger oordeel_niet_leeg before truncate on raadpleging.oordeel
    for each statement execute function platform.verbied_wijziging();
create trigger bekrachtiging_blijft before update or delete on raadpleging.bekrachtiging
    for each row execute function platform.verbied_wijziging();
create trigger bekrachtiging_niet_leeg before truncate on raadpleging.bekrachtiging
    for each statement execute function platform.verbied_wijziging();
