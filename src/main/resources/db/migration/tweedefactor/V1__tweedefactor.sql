-- SPDX-License-Identifier: EUPL-1.2
-- What somebody shows beside a password.

create schema if not exists tweedefactor;
comment on schema tweedefactor is 'Wat iemand naast een wachtwoord laat zien: codes van een app en herstelcodes';

create table tweedefactor.app (
    account uuid primary key,
    geheim bytea not null check (length(geheim) = case get_byte(geheim, 0) when 0 then 21 when 1 then 49 end),
    laatste_stap bigint not null,
    sinds timestamptz not null,
    gebruikt timestamptz check (gebruikt >= sinds)
);
comment on table tweedefactor.app is 'De app die codes maakt, één per account';
comment on column tweedefactor.app.account is 'Het account';
comment on column tweedefactor.app.geheim is 'Geheim; eerste byte 1: versleuteld met de sleutel uit de instellingen, 0: niet versleuteld';
comment on column tweedefactor.app.laatste_stap is 'Nummer van de halve minuut waarvan de code het laatst is gebruikt; die en eerdere werken niet meer';
comment on column tweedefactor.app.sinds is 'Wanneer de app is gekoppeld';
comment on column tweedefactor.app.gebruikt is 'Wanneer een code het laatst is gebruikt';

create table tweedefactor.app_in_wording (
    account uuid primary key,
    geheim bytea not null check (length(geheim) = case get_byte(geheim, 0) when 0 then 21 when 1 then 49 end),
    sinds timestamptz not null
);
comment on table tweedefactor.app_in_wording is 'Een app die wordt gekoppeld; telt nog niet, en werkt een uur';
comment on column tweedefactor.app_in_wording.account is 'Het account';
comment on column tweedefactor.app_in_wording.geheim is 'Geheim, als in tweedefactor.app';
comment on column tweedefactor.app_in_wording.sinds is 'Wanneer het koppelen begon';

create table tweedefactor.herstelcode (
    account uuid not null,
    hash bytea not null check (length(hash) = 32),
    gebruikt timestamptz,
    primary key (account, hash)
);
comment on table tweedefactor.herstelcode is 'Codes die één keer werken, voor wie de app kwijt is';
comment on column tweedefactor.herstelcode.account is 'Het account';
comment on column tweedefactor.herstelcode.hash is 'SHA-256 van het account en de code';
comment on column tweedefactor.herstelcode.gebruikt is 'Wanneer de code is gebruikt';
