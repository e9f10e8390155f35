-- SPDX-License-Identifier: EUPL-1.2
-- That history was entered: once.

create schema if not exists historie;
comment on schema historie is 'Wat voor het platform is besloten, eenmaal ingevoerd';

create table historie.vastlegging (
    id boolean primary key default true check (id),
    op timestamptz not null default klok(),
    standaarden int not null check (standaarden > 0)
);
comment on table historie.vastlegging is 'Dat de historie is vastgelegd: ten hoogste één rij';
comment on column historie.vastlegging.id is 'Altijd waar: er is ten hoogste één rij';
comment on column historie.vastlegging.op is 'Wanneer';
comment on column historie.vastlegging.standaarden is 'Hoeveel standaarden';
create trigger vastlegging_alleen_aanvullen before update or delete on historie.vastlegging
    for each row execute function platform.verbied_wijziging();
create trigger vastlegging_niet_legen before truncate on historie.vastlegging
    for each statement execute function platform.verbied_wijziging();
