-- SPDX-License-Identifier: EUPL-1.2
-- Every domain event, one line each. Lines are only added.

create schema if not exists journaal;
comment on schema journaal is 'Vastlegging van alles wat is gebeurd; wordt alleen aangevuld';

create table journaal.regel (
    nummer bigint generated always as identity primary key,
    soort text not null check (soort ~ '^[A-Z][A-Za-z0-9]*$'),
    op date not null,
    vastgelegd timestamptz not null default klok(),
    door_account uuid not null,
    door_namens text not null check (door_namens ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'),
    gegevens text not null check (gegevens is json object),
    openbaar boolean not null
);
comment on table journaal.regel is 'Eén gebeurtenis, vastgelegd in de transactie waarin zij gebeurde; zonder persoonsgegevens';
comment on column journaal.regel.nummer is 'Oplopend nummer; niet aaneengesloten';
comment on column journaal.regel.soort is 'Naam van de gebeurtenis, bijvoorbeeld VoorstelIngediend';
comment on column journaal.regel.op is 'De dag die telt, in Nederland';
comment on column journaal.regel.vastgelegd is 'Wanneer deze regel is geschreven';
comment on column journaal.regel.door_account is 'Wie het deed: kenmerk zonder betekenis buiten module toegang';
comment on column journaal.regel.door_namens is 'Namens welk orgaan of welke gemeente, als code';
comment on column journaal.regel.gegevens is 'De feiten als JSON in een vaste vorm: gesorteerd, zonder wit, zonder het kenmerk van wie het deed';
comment on column journaal.regel.openbaar is 'Of iedereen deze regel mag zien';
create index regel_laatste on journaal.regel (soort, nummer desc) where openbaar;

create table journaal.onderwerp (
    onderwerp uuid not null,
    regel bigint not null references journaal.regel,
    primary key (onderwerp, regel)
);
comment on table journaal.onderwerp is 'Waarover een regel gaat: op de tijdlijn van elk onderwerp staat de regel';
comment on column journaal.onderwerp.onderwerp is 'Kenmerk van het voorstel, het traject, de standaard, …';
comment on column journaal.onderwerp.regel is 'De regel';

create trigger regel_blijft before update or delete on journaal.regel
    for each row execute function platform.verbied_wijziging();
create trigger regel_niet_leeg before truncate on journaal.regel
    for each statement execute function platform.verbied_wijziging();
create trigger onderwerp_blijft before update or delete on journaal.onderwerp
    for each row execute function platform.verbied_wijziging();
create trigger onderwerp_niet_leeg before truncate on journaal.onderwerp
    for each statement execute function platform.verbied_wijziging();
