-- SPDX-License-Identifier: EUPL-1.2
-- Alle raadsrapportages van een jaar in een keer. Wat is gemaakt blijft: na een onderbreking gaat de ronde
-- verder met wat er nog niet is.

create table rapportage.ronde (
    id uuid primary key,
    jaar int not null check (jaar between 2017 and 2999),
    peildag date not null check (extract(year from peildag) = jaar),
    adres text not null check (adres ~ '^https?://'),
    demonstratie boolean not null,
    account uuid not null,
    begonnen timestamptz not null default klok(),
    unique (jaar, peildag, demonstratie)
);
comment on table rapportage.ronde is 'Alle raadsrapportages van een jaar in een keer; van dezelfde dag is er een';
comment on column rapportage.ronde.id is 'Kenmerk';
comment on column rapportage.ronde.jaar is 'Het verslagjaar';
comment on column rapportage.ronde.peildag is 'De dag waarvan de feiten zijn, ook als de ronde later verdergaat';
comment on column rapportage.ronde.adres is 'Adres van het platform, zoals het op de documenten staat';
comment on column rapportage.ronde.demonstratie is 'Of een account van de demonstratie haar begon';
comment on column rapportage.ronde.account is 'Wie haar begon';
comment on column rapportage.ronde.begonnen is 'Wanneer';

create table rapportage.stuk (
    ronde uuid not null references rapportage.ronde,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    pdf bytea not null,
    gemaakt timestamptz not null default klok(),
    primary key (ronde, gemeente)
);
comment on table rapportage.stuk is 'De rapportage van een gemeente in een ronde';
comment on column rapportage.stuk.ronde is 'De ronde';
comment on column rapportage.stuk.gemeente is 'De gemeente';
comment on column rapportage.stuk.pdf is 'Het document';
comment on column rapportage.stuk.gemaakt is 'Wanneer het is gemaakt';

do $$
declare
    tabel text;
begin
    foreach tabel in array array['ronde', 'stuk'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on rapportage.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on rapportage.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
