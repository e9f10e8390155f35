-- SPDX-License-Identifier: EUPL-1.2
-- How someone proves to be an account.

create schema if not exists aanmelding;
comment on schema aanmelding is 'Hoe iemand laat zien wie hij is: wachtwoorden, eenmalige links, mislukte pogingen';

create table aanmelding.wachtwoord (
    account uuid primary key,
    hash text not null check (hash like '$argon2id$%'),
    gewijzigd timestamptz not null default klok()
);
comment on table aanmelding.wachtwoord is 'Wachtwoorden, alleen als Argon2id-hash';
comment on column aanmelding.wachtwoord.account is 'Het account';
comment on column aanmelding.wachtwoord.hash is 'Hash met eigen zout en instellingen';
comment on column aanmelding.wachtwoord.gewijzigd is 'Wanneer het is ingesteld';

create table aanmelding.poging (
    soort text not null check (soort in ('ACCOUNT', 'ADRES')),
    wie bytea not null check (length(wie) = 32),
    aantal int not null check (aantal >= 0),
    laatste timestamptz not null,
    vrij_vanaf timestamptz not null,
    primary key (soort, wie)
);
comment on table aanmelding.poging is 'Mislukte pogingen om in te loggen; na een dag vergeten';
comment on column aanmelding.poging.soort is 'Geteld per account of per netwerkadres';
comment on column aanmelding.poging.wie is 'Hash van het e-mailadres of het netwerkadres';
comment on column aanmelding.poging.aantal is 'Aantal mislukte pogingen achter elkaar';
comment on column aanmelding.poging.laatste is 'De laatste poging';
comment on column aanmelding.poging.vrij_vanaf is 'Vanaf wanneer een volgende poging mag';
create index poging_laatste on aanmelding.poging (laatste);

create table aanmelding.link (
    geheim_hash bytea primary key check (length(geheim_hash) = 32),
    soort text not null check (soort in ('EERSTE_BEHEERDER', 'UITNODIGING')),
    account uuid,
    geldig_tot timestamptz not null,
    gebruikt timestamptz,
    check ((soort = 'UITNODIGING') = (account is not null))
);
comment on table aanmelding.link is 'Eenmalige links';
comment on column aanmelding.link.geheim_hash is 'SHA-256 van het geheim in het adres';
comment on column aanmelding.link.soort is 'Waarvoor de link is';
comment on column aanmelding.link.account is 'Voor welk account';
comment on column aanmelding.link.geldig_tot is 'Tot wanneer de link werkt';
comment on column aanmelding.link.gebruikt is 'Wanneer de link is gebruikt';

create table aanmelding.demopersona (
    sleutel text primary key,
    account uuid not null unique
);
comment on table aanmelding.demopersona is 'Verzonnen mensen van de demonstratie';
comment on column aanmelding.demopersona.sleutel is 'Vaste naam';
comment on column aanmelding.demopersona.account is 'Het account';
