-- SPDX-License-Identifier: EUPL-1.2
-- What one person brings in as history, and what the second says of it (LEGT_HISTORISCH_VAST).

create table historie.tekst (
    id uuid primary key,
    zout text not null,
    inhoud text,
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null))
);
comment on table historie.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column historie.tekst.id is 'Kenmerk van de tekst';
comment on column historie.tekst.zout is 'Willekeurig deel van het controlegetal';
comment on column historie.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column historie.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table historie.invoer (
    id uuid primary key,
    vorige uuid unique references historie.invoer (id),
    velden uuid not null references historie.tekst (id),
    velden_hash text not null,
    eerste uuid not null,
    op date not null,
    vastgelegd timestamptz not null default klok(),
    unique (id, eerste),
    check (vorige <> id)
);
comment on table historie.invoer is 'Wat één persoon als historie heeft ingevoerd en een tweede moet bevestigen';
comment on column historie.invoer.id is 'Kenmerk';
comment on column historie.invoer.vorige is 'De teruggestuurde invoer die deze verbetert';
comment on column historie.invoer.velden is 'Het formulier zoals getypt';
comment on column historie.invoer.velden_hash is 'Gezouten controlegetal daarvan';
comment on column historie.invoer.eerste is 'Account dat invoerde';
comment on column historie.invoer.op is 'Dag van invoer';
comment on column historie.invoer.vastgelegd is 'Moment van vastleggen';

create table historie.oordeel (
    invoer uuid primary key,
    eerste uuid not null,
    uitkomst text not null check (uitkomst in ('BEVESTIGD', 'TERUGGESTUURD')),
    reden uuid references historie.tekst (id),
    reden_hash text,
    besluit uuid unique,
    standaard uuid,
    account uuid not null,
    op date not null,
    vastgelegd timestamptz not null default klok(),
    foreign key (invoer, eerste) references historie.invoer (id, eerste),
    check (uitkomst <> 'BEVESTIGD' or account <> eerste),
    check ((uitkomst = 'BEVESTIGD') = (besluit is not null)),
    check ((besluit is null) = (standaard is null)),
    check ((uitkomst = 'TERUGGESTUURD') = (reden is not null)),
    check ((reden is null) = (reden_hash is null))
);
comment on table historie.oordeel is 'Wat de tweede persoon van een invoer zei; door de eerste zelf teruggestuurd is teruggehaald';
comment on column historie.oordeel.invoer is 'De invoer';
comment on column historie.oordeel.eerste is 'Account dat invoerde, om te zien dat een ander bevestigt';
comment on column historie.oordeel.uitkomst is 'Bevestigd of teruggestuurd';
comment on column historie.oordeel.reden is 'Waarom teruggestuurd';
comment on column historie.oordeel.reden_hash is 'Gezouten controlegetal van de reden';
comment on column historie.oordeel.besluit is 'Het besluit in het register';
comment on column historie.oordeel.standaard is 'De standaard in het register';
comment on column historie.oordeel.account is 'Account dat oordeelde';
comment on column historie.oordeel.op is 'Dag waarop';
comment on column historie.oordeel.vastgelegd is 'Moment van vastleggen';

create trigger invoer_blijft before update or delete on historie.invoer
    for each row execute function platform.verbied_wijziging();
create trigger invoer_niet_leeg before truncate on historie.invoer
    for each statement execute function platform.verbied_wijziging();
create trigger oordeel_blijft before update or delete on historie.oordeel
    for each row execute function platform.verbied_wijziging();
create trigger oordeel_niet_leeg before truncate on historie.oordeel
    for each statement execute function platform.verbied_wijziging();
