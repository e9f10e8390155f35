-- SPDX-License-Identifier: EUPL-1.2
-- Wat iemand in een formulier typte en nog niet verstuurde.

create schema if not exists concepten;
comment on schema concepten is 'Wat iemand in een formulier typte en nog niet verstuurde';

create table concepten.concept (
    account uuid not null,
    pad text not null check (pad ~ '^/[^?#[:space:]]+$' and length(pad) <= 300),
    velden jsonb not null check (jsonb_typeof(velden) = 'object'),
    op timestamptz not null default klok(),
    primary key (account, pad)
);
comment on table concepten.concept is 'Eén concept per account en formulier; verdwijnt bij versturen, op verzoek, of na dertig dagen';
comment on column concepten.concept.account is 'Van wie';
comment on column concepten.concept.pad is 'Waar het formulier naartoe wordt gestuurd';
comment on column concepten.concept.velden is 'De velden zoals getypt, elk met zijn waarden';
comment on column concepten.concept.op is 'Moment van bewaren';

create index concept_op on concepten.concept (op);
comment on index concepten.concept_op is 'Voor het opruimen van oude concepten';
