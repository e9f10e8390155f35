-- SPDX-License-Identifier: EUPL-1.2
-- Een gemeente betwist de uitslag van een stemming; het bestuur beslist. Alles wordt alleen aangevuld.

create schema if not exists betwisting;
comment on schema betwisting is 'Betwiste uitslagen en wat het bestuur erover besliste';

create table betwisting.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 5000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table betwisting.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column betwisting.tekst.id is 'Kenmerk van de tekst';
comment on column betwisting.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column betwisting.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column betwisting.tekst.verwijderd_op is 'Dag waarop de tekst is verwijderd';

create table betwisting.betwisting (
    id uuid primary key,
    raadpleging uuid not null,
    nummer int not null check (nummer > 0),
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    grond text not null check (grond in ('KIEZERSLIJST', 'STEM', 'TELLING', 'VERLOOP', 'ANDERS')),
    tekst uuid not null references betwisting.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    vastgesteld timestamptz not null,
    tot timestamptz not null,
    ingediend timestamptz not null,
    op date not null,
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok(),
    unique (raadpleging, nummer),
    unique (raadpleging, gemeente),
    unique (id, raadpleging),
    check (ingediend >= vastgesteld and ingediend < tot)
);
comment on table betwisting.betwisting is 'Een gemeente die een uitslag betwist: één keer, binnen de termijn';
comment on column betwisting.betwisting.id is 'Kenmerk';
comment on column betwisting.betwisting.raadpleging is 'De raadpleging waarvan de uitslag is betwist';
comment on column betwisting.betwisting.nummer is 'Volgorde van binnenkomst bij deze raadpleging, vanaf 1';
comment on column betwisting.betwisting.gemeente is 'Code van de gemeente';
comment on column betwisting.betwisting.grond is 'Waarop de betwisting rust';
comment on column betwisting.betwisting.tekst is 'Wat er volgens de gemeente misging';
comment on column betwisting.betwisting.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column betwisting.betwisting.vastgesteld is 'Moment waarop de uitslag is vastgesteld: begin van de termijn';
comment on column betwisting.betwisting.tot is 'Eerste moment waarop betwisten niet meer kan';
comment on column betwisting.betwisting.ingediend is 'Moment van indienen, naar de klok van de database';
comment on column betwisting.betwisting.op is 'Dag van indienen';
comment on column betwisting.betwisting.account is 'Wie indiende; niet openbaar';
comment on column betwisting.betwisting.namens is 'Voor welke gemeente';
comment on column betwisting.betwisting.demonstratie is 'Hoort bij een demonstratie';
comment on column betwisting.betwisting.vastgelegd is 'Moment van vastleggen';

create table betwisting.beslissing (
    betwisting uuid primary key,
    raadpleging uuid not null,
    oordeel text not null check (oordeel in ('ONGEGROND', 'HERSTEL_CIJFERS', 'NIEUWE_STEMMING')),
    redenen uuid not null references betwisting.tekst (id),
    redenen_sha256 text not null check (redenen_sha256 ~ '^[0-9a-f]{64}$'),
    datum date not null,
    nieuw uuid unique,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    foreign key (betwisting, raadpleging) references betwisting.betwisting (id, raadpleging),
    unique (betwisting, oordeel),
    check (datum <= op),
    check ((oordeel = 'NIEUWE_STEMMING') = (nieuw is not null)),
    check (nieuw <> raadpleging)
);
create unique index beslissing_nieuw on betwisting.beslissing (raadpleging) where nieuw is not null;
comment on table betwisting.beslissing is 'Wat het bestuur over een betwisting besliste';
comment on column betwisting.beslissing.betwisting is 'De betwisting';
comment on column betwisting.beslissing.raadpleging is 'De raadpleging waarvan de uitslag is betwist';
comment on column betwisting.beslissing.oordeel is 'Ongegrond, of gegrond met herstel van de cijfers of een nieuwe stemming';
comment on column betwisting.beslissing.redenen is 'Waarom';
comment on column betwisting.beslissing.redenen_sha256 is 'Gezouten controlegetal van de redenen';
comment on column betwisting.beslissing.datum is 'Dag waarop het bestuur besliste';
comment on column betwisting.beslissing.nieuw is 'De raadpleging waarin de leden opnieuw stemmen';
comment on column betwisting.beslissing.op is 'Dag van vastleggen';
comment on column betwisting.beslissing.account is 'Wie vastlegde';
comment on column betwisting.beslissing.namens is 'Voor welk orgaan';
comment on column betwisting.beslissing.vastgelegd is 'Moment van vastleggen';

create table betwisting.herstel (
    betwisting uuid primary key,
    oordeel text not null check (oordeel = 'HERSTEL_CIJFERS'),
    invoer int not null check (invoer > 1),
    op date not null,
    vastgelegd timestamptz not null default klok(),
    foreign key (betwisting, oordeel) references betwisting.beslissing (betwisting, oordeel)
);
comment on table betwisting.herstel is 'Dat het stembureau de cijfers herstelde die terecht waren betwist';
comment on column betwisting.herstel.betwisting is 'De betwisting';
comment on column betwisting.herstel.oordeel is 'Altijd: herstel van de cijfers';
comment on column betwisting.herstel.invoer is 'Nummer van de herstelde uitslag';
comment on column betwisting.herstel.op is 'Dag van het herstel';
comment on column betwisting.herstel.vastgelegd is 'Moment van vastleggen';

create function betwisting.bewaak_volgorde() returns trigger language plpgsql as $$
begin
    if exists (select from betwisting.beslissing
               where raadpleging = new.raadpleging and nieuw is not null) then
        raise exception 'na een nieuwe stemming volgt niets meer' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function betwisting.bewaak_volgorde() is 'Wie opnieuw laat stemmen, heeft over de eerste uitslag niets meer te beslissen';
create trigger betwisting_volgt before insert on betwisting.betwisting
    for each row execute function betwisting.bewaak_volgorde();
create trigger beslissing_volgt before insert on betwisting.beslissing
    for each row execute function betwisting.bewaak_volgorde();

create function betwisting.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function betwisting.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on betwisting.tekst
    for each row execute function betwisting.bewaak_tekst();
create trigger tekst_niet_legen before truncate on betwisting.tekst
    for each statement execute function betwisting.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['betwisting', 'beslissing', 'herstel'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on betwisting.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on betwisting.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
