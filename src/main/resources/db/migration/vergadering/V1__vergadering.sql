-- SPDX-License-Identifier: EUPL-1.2
-- Vergaderingen van de organen van de VNG (nota §3, voetnoot 3 en 4): leden met hun datums, vergaderingen en schriftelijke
-- rondes, de agenda met zijn stukken, en wat ervan is vastgelegd. Alles wordt alleen aangevuld.

create schema if not exists vergadering;
comment on schema vergadering is 'Organen komen bijeen';

create table vergadering.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 5000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table vergadering.tekst is 'Alle vrije tekst en namen van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column vergadering.tekst.id is 'Kenmerk van de tekst';
comment on column vergadering.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column vergadering.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column vergadering.tekst.verwijderd_op is 'Dag waarop de tekst is verwijderd';

create table vergadering.lid (
    id uuid primary key,
    orgaan text not null,
    naam uuid not null references vergadering.tekst (id),
    naam_sha256 text not null check (naam_sha256 ~ '^[0-9a-f]{64}$'),
    hoedanigheid text not null check (hoedanigheid in ('VOORZITTER', 'LID', 'PLAATSVERVANGER')),
    namens_wie text not null check (length(namens_wie) between 1 and 200),
    van date not null,
    op date not null,
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok()
);
create index lid_orgaan on vergadering.lid (orgaan);
comment on table vergadering.lid is 'Wie lid is van een orgaan, of plaatsvervanger';
comment on column vergadering.lid.id is 'Kenmerk';
comment on column vergadering.lid.orgaan is 'Het orgaan';
comment on column vergadering.lid.naam is 'Naam van het lid';
comment on column vergadering.lid.naam_sha256 is 'Gezouten controlegetal van de naam';
comment on column vergadering.lid.hoedanigheid is 'Voorzitter, lid of plaatsvervanger';
comment on column vergadering.lid.namens_wie is 'Gemeente of organisatie waar het lid vandaan komt';
comment on column vergadering.lid.van is 'Eerste dag';
comment on column vergadering.lid.op is 'Dag van vastleggen';
comment on column vergadering.lid.demonstratie is 'Hoort bij een demonstratie';
comment on column vergadering.lid.account is 'Wie het vastlegde';
comment on column vergadering.lid.namens is 'Voor wie';
comment on column vergadering.lid.vastgelegd is 'Moment van vastleggen';

create table vergadering.lid_einde (
    lid uuid primary key references vergadering.lid (id),
    tot date not null,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok()
);
comment on table vergadering.lid_einde is 'Dat iemand ophoudt lid te zijn';
comment on column vergadering.lid_einde.lid is 'Het lid';
comment on column vergadering.lid_einde.tot is 'Eerste dag waarop het lid geen lid meer is';
comment on column vergadering.lid_einde.op is 'Dag van vastleggen';
comment on column vergadering.lid_einde.account is 'Wie het vastlegde';
comment on column vergadering.lid_einde.namens is 'Voor wie';
comment on column vergadering.lid_einde.vastgelegd is 'Moment van vastleggen';

create table vergadering.vergadering (
    id uuid primary key,
    orgaan text not null,
    soort text not null check (soort in ('BIJEENKOMST', 'SCHRIFTELIJKE_RONDE')),
    op date not null,
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok()
);
create index vergadering_orgaan on vergadering.vergadering (orgaan);
comment on table vergadering.vergadering is 'Een vergadering of schriftelijke ronde van een orgaan';
comment on column vergadering.vergadering.id is 'Kenmerk';
comment on column vergadering.vergadering.orgaan is 'Het orgaan';
comment on column vergadering.vergadering.soort is 'Bijeenkomst of schriftelijke ronde';
comment on column vergadering.vergadering.op is 'Dag van vastleggen';
comment on column vergadering.vergadering.demonstratie is 'Hoort bij een demonstratie';
comment on column vergadering.vergadering.account is 'Wie het vastlegde';
comment on column vergadering.vergadering.namens is 'Voor wie';
comment on column vergadering.vergadering.vastgelegd is 'Moment van vastleggen';

create table vergadering.planning (
    vergadering uuid not null references vergadering.vergadering (id),
    nr int not null check (nr > 0),
    begin timestamp not null,
    eind timestamp not null,
    plaats text not null check (length(plaats) <= 200),
    stukken_tot date not null,
    afgelast boolean not null,
    reden uuid references vergadering.tekst (id),
    reden_sha256 text check (reden_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (vergadering, nr),
    check (eind > begin),
    check (stukken_tot <= begin::date),
    check (not afgelast or nr > 1),
    check ((reden is null) = (reden_sha256 is null)),
    check ((reden is null) = (nr = 1))
);
comment on table vergadering.planning is 'Wanneer en waar; de laatste rij telt';
comment on column vergadering.planning.vergadering is 'De vergadering';
comment on column vergadering.planning.nr is 'Volgorde, ook het volgnummer in agendaprogramma''s';
comment on column vergadering.planning.begin is 'Begin, plaatselijke tijd';
comment on column vergadering.planning.eind is 'Einde, plaatselijke tijd';
comment on column vergadering.planning.plaats is 'Waar; leeg als dat nog niet bekend is';
comment on column vergadering.planning.stukken_tot is 'Laatste dag waarop stukken op tijd zijn';
comment on column vergadering.planning.afgelast is 'Of zij niet doorgaat';
comment on column vergadering.planning.reden is 'Waarom het veranderde; leeg bij de eerste rij';
comment on column vergadering.planning.reden_sha256 is 'Gezouten controlegetal van de reden';
comment on column vergadering.planning.op is 'Dag van vastleggen';
comment on column vergadering.planning.account is 'Wie het vastlegde';
comment on column vergadering.planning.namens is 'Voor wie';
comment on column vergadering.planning.vastgelegd is 'Moment van vastleggen';

create table vergadering.agenda (
    vergadering uuid primary key references vergadering.vergadering (id),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok()
);
comment on table vergadering.agenda is 'Dat de agenda is vastgesteld; wat daarna komt is nagekomen';
comment on column vergadering.agenda.vergadering is 'De vergadering';
comment on column vergadering.agenda.op is 'Dag van vaststellen';
comment on column vergadering.agenda.account is 'Wie het vastlegde';
comment on column vergadering.agenda.namens is 'Voor wie';
comment on column vergadering.agenda.vastgelegd is 'Moment van vastleggen';

create table vergadering.punt (
    id uuid primary key,
    vergadering uuid not null references vergadering.vergadering (id),
    nr int not null check (nr > 0),
    dossier uuid,
    nummer text check (length(nummer) between 1 and 40),
    titel uuid not null references vergadering.tekst (id),
    titel_sha256 text not null check (titel_sha256 ~ '^[0-9a-f]{64}$'),
    nagekomen boolean not null,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    unique (vergadering, nr),
    unique (vergadering, dossier),
    check ((dossier is null) = (nummer is null))
);
comment on table vergadering.punt is 'Een punt van de agenda';
comment on column vergadering.punt.id is 'Kenmerk';
comment on column vergadering.punt.vergadering is 'De vergadering';
comment on column vergadering.punt.nr is 'Nummer op de agenda';
comment on column vergadering.punt.dossier is 'Het dossier; leeg bij een ander punt';
comment on column vergadering.punt.nummer is 'Nummer van het voorstel; leeg bij een ander punt';
comment on column vergadering.punt.titel is 'Waarover het gaat, zoals het op de agenda kwam';
comment on column vergadering.punt.titel_sha256 is 'Gezouten controlegetal van de titel';
comment on column vergadering.punt.nagekomen is 'Toegevoegd nadat de agenda was vastgesteld';
comment on column vergadering.punt.op is 'Dag van toevoegen';
comment on column vergadering.punt.account is 'Wie het vastlegde';
comment on column vergadering.punt.namens is 'Voor wie';
comment on column vergadering.punt.vastgelegd is 'Moment van vastleggen';

create table vergadering.afvoering (
    punt uuid primary key references vergadering.punt (id),
    reden uuid not null references vergadering.tekst (id),
    reden_sha256 text not null check (reden_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok()
);
comment on table vergadering.afvoering is 'Dat een punt van de agenda is gehaald';
comment on column vergadering.afvoering.punt is 'Het punt';
comment on column vergadering.afvoering.reden is 'Waarom';
comment on column vergadering.afvoering.reden_sha256 is 'Gezouten controlegetal van de reden';
comment on column vergadering.afvoering.op is 'Dag van afvoeren';
comment on column vergadering.afvoering.account is 'Wie het vastlegde';
comment on column vergadering.afvoering.namens is 'Voor wie';
comment on column vergadering.afvoering.vastgelegd is 'Moment van vastleggen';

create table vergadering.stuk (
    vergadering uuid not null references vergadering.vergadering (id),
    bestand uuid not null,
    punt uuid references vergadering.punt (id),
    openbaar boolean not null,
    nagekomen boolean not null,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (vergadering, bestand)
);
create index stuk_bestand on vergadering.stuk (bestand);
comment on table vergadering.stuk is 'Een stuk bij een vergadering';
comment on column vergadering.stuk.vergadering is 'De vergadering';
comment on column vergadering.stuk.bestand is 'Het bestand';
comment on column vergadering.stuk.punt is 'Het punt waarbij het hoort; leeg als het bij de hele vergadering hoort';
comment on column vergadering.stuk.openbaar is 'Of iedereen het mag lezen';
comment on column vergadering.stuk.nagekomen is 'Toegevoegd na de laatste dag voor stukken';
comment on column vergadering.stuk.op is 'Dag van toevoegen';
comment on column vergadering.stuk.account is 'Wie het vastlegde';
comment on column vergadering.stuk.namens is 'Voor wie';
comment on column vergadering.stuk.vastgelegd is 'Moment van vastleggen';

create table vergadering.notitie (
    punt uuid not null references vergadering.punt (id),
    nr int not null check (nr > 0),
    tekst uuid references vergadering.tekst (id),
    tekst_sha256 text check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (punt, nr),
    check ((tekst is null) = (tekst_sha256 is null))
);
comment on table vergadering.notitie is 'Wat over een punt in het verslag komt; de laatste rij telt';
comment on column vergadering.notitie.punt is 'Het punt';
comment on column vergadering.notitie.nr is 'Volgorde';
comment on column vergadering.notitie.tekst is 'De tekst; leeg als hij is weggehaald';
comment on column vergadering.notitie.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column vergadering.notitie.op is 'Dag van vastleggen';
comment on column vergadering.notitie.account is 'Wie het vastlegde';
comment on column vergadering.notitie.namens is 'Voor wie';
comment on column vergadering.notitie.vastgelegd is 'Moment van vastleggen';

create table vergadering.presentie (
    vergadering uuid not null references vergadering.vergadering (id),
    nr int not null check (nr > 0),
    leden uuid[] not null,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (vergadering, nr)
);
comment on table vergadering.presentie is 'Wie aanwezig was; de laatste rij telt';
comment on column vergadering.presentie.vergadering is 'De vergadering';
comment on column vergadering.presentie.nr is 'Volgorde';
comment on column vergadering.presentie.leden is 'De leden die er waren';
comment on column vergadering.presentie.op is 'Dag van vastleggen';
comment on column vergadering.presentie.account is 'Wie het vastlegde';
comment on column vergadering.presentie.namens is 'Voor wie';
comment on column vergadering.presentie.vastgelegd is 'Moment van vastleggen';

create table vergadering.reactie (
    punt uuid not null references vergadering.punt (id),
    lid uuid not null references vergadering.lid (id),
    nr int not null check (nr > 0),
    oordeel text not null check (oordeel in ('AKKOORD', 'NIET_AKKOORD', 'BESPREKEN')),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (punt, lid, nr)
);
comment on table vergadering.reactie is 'Wat een lid in een schriftelijke ronde van een punt vond; de laatste rij telt';
comment on column vergadering.reactie.punt is 'Het punt';
comment on column vergadering.reactie.lid is 'Het lid';
comment on column vergadering.reactie.nr is 'Volgorde';
comment on column vergadering.reactie.oordeel is 'Akkoord, niet akkoord of eerst bespreken';
comment on column vergadering.reactie.op is 'Dag van vastleggen';
comment on column vergadering.reactie.account is 'Wie het vastlegde';
comment on column vergadering.reactie.namens is 'Voor wie';
comment on column vergadering.reactie.vastgelegd is 'Moment van vastleggen';

create table vergadering.verslag (
    vergadering uuid primary key references vergadering.vergadering (id),
    vastgesteld_op date not null,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    check (vastgesteld_op <= op)
);
comment on table vergadering.verslag is 'Dat het orgaan het verslag heeft vastgesteld';
comment on column vergadering.verslag.vergadering is 'De vergadering';
comment on column vergadering.verslag.vastgesteld_op is 'Dag waarop het orgaan dat deed';
comment on column vergadering.verslag.op is 'Dag van vastleggen';
comment on column vergadering.verslag.account is 'Wie het vastlegde';
comment on column vergadering.verslag.namens is 'Voor wie';
comment on column vergadering.verslag.vastgelegd is 'Moment van vastleggen';
