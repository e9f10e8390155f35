-- SPDX-License-Identifier: EUPL-1.2
-- Who at VNG holds a dossier, and who stands in: each naming is a row that stays.

create schema if not exists dossierhouder;
comment on schema dossierhouder is 'Wie bij de VNG een dossier houdt en wie vervangt';

create table dossierhouder.aanwijzing (
    dossier uuid not null,
    volgnummer int not null check (volgnummer >= 1),
    vorige int generated always as (nullif(volgnummer - 1, 0)) stored,
    houder uuid not null,
    vervanger uuid check (vervanger <> houder),
    van date not null,
    door_account uuid not null,
    door_namens text not null check (door_namens = 'DIRECTIE'),
    vastgelegd timestamptz not null default klok(),
    primary key (dossier, volgnummer),
    constraint aanwijzing_zonder_gat foreign key (dossier, vorige) references dossierhouder.aanwijzing (dossier, volgnummer)
);
comment on table dossierhouder.aanwijzing is 'Wie een dossier houdt; het hoogste volgnummer geldt, oude rijen blijven';
comment on column dossierhouder.aanwijzing.dossier is 'Het dossier';
comment on column dossierhouder.aanwijzing.volgnummer is 'Volgorde per dossier, vanaf 1 en zonder gaten';
comment on column dossierhouder.aanwijzing.vorige is 'De aanwijzing die hierdoor eindigt; leeg bij de eerste';
comment on column dossierhouder.aanwijzing.houder is 'Account van de dossierhouder';
comment on column dossierhouder.aanwijzing.vervanger is 'Account van de vervanger; nooit dat van de houder';
comment on column dossierhouder.aanwijzing.van is 'Eerste dag';
comment on column dossierhouder.aanwijzing.door_account is 'Account dat dit vastlegde';
comment on column dossierhouder.aanwijzing.door_namens is 'Voor wie: altijd de directie';
comment on column dossierhouder.aanwijzing.vastgelegd is 'Moment van vastleggen';
create trigger aanwijzing_blijft before update or delete on dossierhouder.aanwijzing
    for each row execute function platform.verbied_wijziging();
create trigger aanwijzing_niet_leeg before truncate on dossierhouder.aanwijzing
    for each statement execute function platform.verbied_wijziging();
