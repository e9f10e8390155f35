-- SPDX-License-Identifier: EUPL-1.2
-- The register: made from besluiten, insert only. A correction is a new besluit that names the old.

create schema if not exists register;
comment on schema register is 'Het register van standaarden, gemaakt uit besluiten';

create domain register.datering as text
    check (value ~ '^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?$');
comment on domain register.datering is 'Datum zo precies als de bron: dag, maand, jaar, of leeg als onbekend';

create sequence register.volgnummer;
comment on sequence register.volgnummer is 'Stand van het register: loopt op bij elke wijziging';

create table register.standaard (
    id uuid primary key,
    sleutel text not null unique check (sleutel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    demonstratie boolean not null,
    ingeschreven timestamptz not null default klok(),
    unique (id, demonstratie)
);
comment on table register.standaard is 'Een standaard: alleen zijn blijvende kenmerken; de rest volgt uit zijn besluiten';
comment on column register.standaard.id is 'Blijvend kenmerk';
comment on column register.standaard.sleutel is 'Laatste deel van het blijvende adres';
comment on column register.standaard.demonstratie is 'Verzonnen voor de demonstratie; nooit gemengd met echt';
comment on column register.standaard.ingeschreven is 'Moment van inschrijven';

create table register.besluit (
    id uuid primary key,
    standaard uuid not null,
    demonstratie boolean not null,
    volgnummer bigint not null unique default nextval('register.volgnummer'),
    vastgelegd timestamptz not null default klok(),
    soort text not null check (soort in
        ('VASTSTELLING', 'WIJZIGING_VERBINDENDHEID', 'NIEUWE_VERSIE', 'INTREKKING', 'HISTORISCH')),
    herstelt uuid unique,
    titel text not null check (btrim(titel) <> ''),
    omschrijving text not null,
    eigenaar text not null,
    beheerder text not null,
    categorie text not null check (categorie in
        ('MAATSCHAPPELIJK', 'ORGANISATIE_EN_UITVOERING', 'INFORMATIEKUNDIG')),
    toepassingsgebied text not null,
    werkingsgebied text[] check (cardinality(werkingsgebied) > 0),
    orgaan text not null,
    datum register.datering not null,
    einde register.datering,
    dossier uuid,
    dossierversie int not null,
    dossier_sha256 text not null,
    voorstelnummer text not null,
    regeling text not null,
    adviezen uuid[] not null,
    motivering_afwijking text not null,
    kenmerken text[] not null check (kenmerken <@ array
        ['HISTORISCH_VASTGELEGD', 'FEITELIJK_AANBEVOLEN', 'INGEHAALD_DOOR_DE_WET', 'GEZAMENLIJKE_AFSPRAAK']),
    door_account uuid not null,
    door_namens text not null,
    unique (id, standaard),
    foreign key (standaard, demonstratie) references register.standaard (id, demonstratie),
    foreign key (herstelt, standaard) references register.besluit (id, standaard),
    check (herstelt <> id),
    check ((soort = 'HISTORISCH') = ('HISTORISCH_VASTGELEGD' = any (kenmerken))),
    check (not (demonstratie and soort = 'HISTORISCH')),
    check (dossier is null or (dossierversie > 0 and dossier_sha256 ~ '^[0-9a-f]{64}$')),
    check (soort <> 'INTREKKING' or einde is not null)
);
create index besluit_standaard on register.besluit (standaard);
comment on table register.besluit is 'Een besluit over een standaard, zoals vastgelegd; nooit gewijzigd';
comment on column register.besluit.id is 'Kenmerk, en laatste deel van het adres';
comment on column register.besluit.standaard is 'De standaard waarover het gaat';
comment on column register.besluit.demonstratie is 'Gelijk aan die van de standaard: verzonnen en echt mengen niet';
comment on column register.besluit.volgnummer is 'Volgorde van vastleggen';
comment on column register.besluit.vastgelegd is 'Moment van vastleggen';
comment on column register.besluit.soort is 'Wat het met het register doet';
comment on column register.besluit.herstelt is 'Het onjuist vastgelegde besluit waarvoor dit in de plaats komt';
comment on column register.besluit.titel is 'Naam van de standaard';
comment on column register.besluit.omschrijving is 'Een of twee zinnen';
comment on column register.besluit.eigenaar is 'Van wie de standaard is; leeg als niet bekend';
comment on column register.besluit.beheerder is 'Wie hem beheert; leeg als niet bekend';
comment on column register.besluit.categorie is 'Soort vraagstuk (nota §2)';
comment on column register.besluit.toepassingsgebied is 'Waarvoor hij geldt; leeg als niet bekend';
comment on column register.besluit.werkingsgebied is 'Voor welke gemeenten (codes); null is alle gemeenten';
comment on column register.besluit.orgaan is 'Wie besloot, zoals gemeld; leeg als niet gevonden';
comment on column register.besluit.datum is 'Datum van het besluit';
comment on column register.besluit.einde is 'Eerste dag zonder binding; null als geen einde is besloten';
comment on column register.besluit.dossier is 'Het dossier waarop is besloten; null buiten het platform';
comment on column register.besluit.dossierversie is 'Versie van dat dossier; 0 zonder dossier';
comment on column register.besluit.dossier_sha256 is 'Controlegetal van die versie';
comment on column register.besluit.voorstelnummer is 'Nummer van het voorstel';
comment on column register.besluit.regeling is 'Versie van de regeling die gold';
comment on column register.besluit.adviezen is 'De adviezen waarop is besloten';
comment on column register.besluit.motivering_afwijking is 'Waarom van een advies is afgeweken; leeg als dat niet zo is';
comment on column register.besluit.kenmerken is 'Kenmerken naast de binding';
comment on column register.besluit.door_account is 'Wie vastlegde (pseudoniem kenmerk)';
comment on column register.besluit.door_namens is 'Namens wie';

create table register.trede (
    besluit uuid not null references register.besluit,
    nummer int not null check (nummer > 0),
    aard text not null check (aard in ('BESLOTEN', 'VOORGENOMEN')),
    graad text not null check (graad in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    vanaf register.datering not null,
    primary key (besluit, nummer)
);
comment on table register.trede is 'Trede van een besluit: vanaf een datum een mate van verbindendheid';
comment on column register.trede.besluit is 'Het besluit';
comment on column register.trede.nummer is 'Volgorde binnen het besluit';
comment on column register.trede.aard is 'Besloten, of alleen voorgenomen';
comment on column register.trede.graad is 'Mate van verbindendheid';
comment on column register.trede.vanaf is 'Eerste dag';

create table register.versie (
    besluit uuid not null references register.besluit,
    nummer int not null check (nummer > 0),
    naam text not null,
    status text not null check (status in
        ('IN_ONTWIKKELING', 'IN_GEBRUIK', 'EINDE_ONDERSTEUNING', 'TERUGGETROKKEN')),
    specificatie register.datering not null,
    vanaf register.datering not null,
    tot register.datering,
    primary key (besluit, nummer)
);
comment on table register.versie is 'Wat een besluit zegt over een versie van de standaard';
comment on column register.versie.besluit is 'Het besluit';
comment on column register.versie.nummer is 'Volgorde binnen het besluit';
comment on column register.versie.naam is 'Naam van de versie; leeg als de bron er geen noemt';
comment on column register.versie.status is 'Status vanaf de begindatum';
comment on column register.versie.specificatie is 'Datum van de tekst van de versie';
comment on column register.versie.vanaf is 'Eerste dag waarop deze versie geldt';
comment on column register.versie.tot is 'Eerste dag waarop hij niet meer geldt; null als geen einde bekend is';

create table register.bron (
    besluit uuid not null references register.besluit,
    nummer int not null check (nummer > 0),
    feit text not null check (feit in
        ('BESLUIT', 'ORGAAN', 'VERBINDENDHEID', 'GELDT_VANAF', 'EINDE', 'VERSIE', 'SPECIFICATIE',
         'BRIEF', 'ADVIES', 'UITSLAG', 'BEHEERDER', 'WET', 'OPMERKING')),
    inhoud text not null,
    datum register.datering not null,
    bron text not null,
    primary key (besluit, nummer),
    check (inhoud = '' or bron <> '')
);
comment on table register.bron is 'Wat een bron zegt over een feit van een besluit';
comment on column register.bron.besluit is 'Het besluit';
comment on column register.bron.nummer is 'Volgorde binnen het besluit';
comment on column register.bron.feit is 'Welk feit';
comment on column register.bron.inhoud is 'Wat de bron zegt; leeg is gezocht en niet gevonden';
comment on column register.bron.datum is 'Datum van het feit';
comment on column register.bron.bron is 'Adres of titel van de bron';

create table register.relatie (
    besluit uuid not null references register.besluit,
    nummer int not null check (nummer > 0),
    soort text not null check (soort in ('VERVANGT', 'HOORT_BIJ', 'VEREIST', 'STRIJDIG_MET')),
    standaard uuid references register.standaard,
    naam text not null check (btrim(naam) <> ''),
    bron text not null,
    primary key (besluit, nummer)
);
comment on table register.relatie is 'Hoe de standaard van een besluit zich tot een andere verhoudt';
comment on column register.relatie.besluit is 'Het besluit';
comment on column register.relatie.nummer is 'Volgorde binnen het besluit';
comment on column register.relatie.soort is 'Soort relatie, gelezen van deze naar de andere';
comment on column register.relatie.standaard is 'De andere standaard, als die in het register staat';
comment on column register.relatie.naam is 'Naam van de andere standaard';
comment on column register.relatie.bron is 'Waar dit staat; leeg als het besluit het zelf zegt';

create table register.bekendmaking (
    besluit uuid not null references register.besluit,
    volgnummer bigint primary key default nextval('register.volgnummer'),
    op register.datering not null,
    brief text not null,
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null
);
comment on table register.bekendmaking is 'De brief waarmee een besluit bekend is gemaakt; de laatste telt';
comment on column register.bekendmaking.besluit is 'Het besluit';
comment on column register.bekendmaking.volgnummer is 'Volgorde van vastleggen';
comment on column register.bekendmaking.op is 'Datum van de brief';
comment on column register.bekendmaking.brief is 'Kenmerk van de brief';
comment on column register.bekendmaking.vastgelegd is 'Moment van vastleggen';
comment on column register.bekendmaking.door_account is 'Wie vastlegde (pseudoniem kenmerk)';
comment on column register.bekendmaking.door_namens is 'Namens wie';

create function register.bewaak_trede() returns trigger language plpgsql as $$
begin
    if exists (select from register.besluit
               where id = new.besluit
                   and kenmerken && array['FEITELIJK_AANBEVOLEN', 'INGEHAALD_DOOR_DE_WET', 'GEZAMENLIJKE_AFSPRAAK']) then
        raise exception 'besluit % kan geen trede hebben', new.besluit using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function register.bewaak_trede() is 'Wat zonder besluit is opgenomen heeft geen verbindendheid';
create trigger trede_past before insert on register.trede
    for each row execute function register.bewaak_trede();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['standaard', 'besluit', 'trede', 'versie', 'bron', 'relatie', 'bekendmaking'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on register.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on register.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
