-- SPDX-License-Identifier: EUPL-1.2
-- Mail aan mensen over wat op hen wacht.

create schema if not exists bericht;
comment on schema bericht is 'Mail aan mensen over wat op hen wacht';

create table bericht.voorkeur (
    account uuid primary key,
    ritme text not null default 'DAGELIJKS' check (ritme in ('DIRECT', 'DAGELIJKS', 'NOOIT')),
    stopteken text not null unique check (stopteken ~ '^[A-Za-z0-9_-]{22}$'),
    gekeken date
);
comment on table bericht.voorkeur is 'Hoe vaak iemand mail wil; wie niets koos, krijgt die eens per dag';
comment on column bericht.voorkeur.account is 'Van wie';
comment on column bericht.voorkeur.ritme is 'Meteen, eens per dag, of nooit';
comment on column bericht.voorkeur.stopteken is 'Sleutel in de link waarmee de mail stopt, zonder inloggen';
comment on column bericht.voorkeur.gekeken is 'Laatste dag waarop is gekeken wat er wacht';

create table bericht.bericht (
    id uuid primary key,
    account uuid not null references bericht.voorkeur on delete cascade,
    onderwerp text not null check (onderwerp <> '' and onderwerp !~ '[\n\r]'),
    tekst text not null check (tekst <> ''),
    html text not null check (html <> ''),
    op timestamptz not null default klok(),
    verzonden timestamptz,
    opgegeven timestamptz,
    check (verzonden is null or opgegeven is null)
);
comment on table bericht.bericht is 'Eén mail, zonder naam of adres; verdwijnt dertig dagen na verzending';
comment on column bericht.bericht.id is 'Kenmerk';
comment on column bericht.bericht.account is 'Aan wie';
comment on column bericht.bericht.onderwerp is 'Onderwerp';
comment on column bericht.bericht.tekst is 'De mail als platte tekst';
comment on column bericht.bericht.html is 'De mail met opmaak';
comment on column bericht.bericht.op is 'Wanneer opgesteld';
comment on column bericht.bericht.verzonden is 'Wanneer de mailserver haar aannam';
comment on column bericht.bericht.opgegeven is 'Wanneer het verzenden is opgegeven';

create index bericht_account on bericht.bericht (account, op desc);
comment on index bericht.bericht_account is 'Voor de laatste mails van een account';

create table bericht.gemeld (
    account uuid not null references bericht.voorkeur on delete cascade,
    kenmerk text not null check (kenmerk <> ''),
    aanleiding text not null check (aanleiding in ('NIEUW', 'BIJNA_TE_LAAT')),
    op timestamptz not null default klok(),
    primary key (account, kenmerk, aanleiding)
);
comment on table bericht.gemeld is 'Wat al is gemaild; verdwijnt als het niet meer wacht';
comment on column bericht.gemeld.account is 'Aan wie';
comment on column bericht.gemeld.kenmerk is 'Welke taak: wat, waar en namens wie';
comment on column bericht.gemeld.aanleiding is 'Omdat zij nieuw was, of bijna te laat';
comment on column bericht.gemeld.op is 'Wanneer';
