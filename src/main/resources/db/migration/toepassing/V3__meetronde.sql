-- SPDX-License-Identifier: EUPL-1.2
-- Een meetronde vraagt alle gemeenten tegelijk hoe zij een aantal standaarden toepassen.

create table toepassing.meetronde (
    id uuid primary key,
    van date not null,
    uiterlijk date not null check (uiterlijk > van),
    demonstratie boolean not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok()
);
comment on table toepassing.meetronde is 'Een vraag aan alle gemeenten, met één uiterste datum';
comment on column toepassing.meetronde.id is 'Kenmerk';
comment on column toepassing.meetronde.van is 'Dag van openen';
comment on column toepassing.meetronde.uiterlijk is 'Laatste dag om te antwoorden';
comment on column toepassing.meetronde.demonstratie is 'Of zij verzonnen is';
comment on column toepassing.meetronde.account is 'Wie opende';
comment on column toepassing.meetronde.namens is 'Namens wie';
comment on column toepassing.meetronde.vastgelegd is 'Moment van vastleggen';

create table toepassing.meetronde_standaard (
    ronde uuid not null references toepassing.meetronde,
    standaard uuid not null,
    primary key (ronde, standaard)
);
comment on table toepassing.meetronde_standaard is 'Waarover een meetronde gaat';
comment on column toepassing.meetronde_standaard.ronde is 'De meetronde';
comment on column toepassing.meetronde_standaard.standaard is 'Een standaard waarover zij gaat';

create table toepassing.bevestiging (
    ronde uuid not null references toepassing.meetronde,
    opgave uuid not null references toepassing.opgave,
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (ronde, opgave)
);
comment on table toepassing.bevestiging is 'Een gemeente zei in een meetronde dat haar laatste opgave nog klopt';
comment on column toepassing.bevestiging.ronde is 'De meetronde';
comment on column toepassing.bevestiging.opgave is 'De opgave die nog klopt';
comment on column toepassing.bevestiging.op is 'Dag';
comment on column toepassing.bevestiging.account is 'Wie';
comment on column toepassing.bevestiging.namens is 'Namens wie';
comment on column toepassing.bevestiging.vastgelegd is 'Moment van vastleggen';

create table toepassing.meetronde_slot (
    ronde uuid primary key references toepassing.meetronde,
    vastgelegd timestamptz not null default klok()
);
comment on table toepassing.meetronde_slot is 'Een meetronde is gesloten; de uitkomst is die van de uiterste datum';
comment on column toepassing.meetronde_slot.ronde is 'De meetronde';
comment on column toepassing.meetronde_slot.vastgelegd is 'Moment van vastleggen';

create table toepassing.meetronde_uitkomst (
    ronde uuid not null references toepassing.meetronde,
    standaard uuid not null,
    gemeente text not null,
    stand text not null check (stand in ('TOEGEPAST', 'GEPLAND', 'LEG_UIT', 'AFWIJKING', 'VERLOPEN', 'GEEN_OPGAVE')),
    beantwoord boolean not null,
    demonstratie boolean not null,
    primary key (ronde, standaard, gemeente),
    foreign key (ronde, standaard) references toepassing.meetronde_standaard
);
comment on table toepassing.meetronde_uitkomst is 'Hoe het stond op de uiterste datum van een meetronde';
comment on column toepassing.meetronde_uitkomst.ronde is 'De meetronde';
comment on column toepassing.meetronde_uitkomst.standaard is 'De standaard';
comment on column toepassing.meetronde_uitkomst.gemeente is 'De gemeente';
comment on column toepassing.meetronde_uitkomst.stand is 'Haar status op die dag';
comment on column toepassing.meetronde_uitkomst.beantwoord is 'Of zij in deze ronde antwoordde';
comment on column toepassing.meetronde_uitkomst.demonstratie is 'Of haar opgave verzonnen is';

create function toepassing.ronde_op(welke uuid, dag date)
returns table (standaard uuid, gemeente text, stand text, beantwoord boolean, demonstratie boolean)
language sql stable
begin atomic
    select s.standaard, s.gemeente, s.stand,
        coalesce(s.op >= r.van, false) or exists (
            select from toepassing.bevestiging b
            join toepassing.opgave o on o.id = b.opgave
            where b.ronde = r.id and b.op <= dag and o.standaard = s.standaard and o.gemeente = s.gemeente
        ),
        s.demonstratie
    from toepassing.meetronde r
    join toepassing.meetronde_standaard m on m.ronde = r.id
    join toepassing.stand_op(dag) s on s.standaard = m.standaard
    where r.id = welke;
end;
comment on function toepassing.ronde_op(uuid, date) is 'Hoe een meetronde op een dag staat: wie antwoordde, en met welke status';

do $$
declare
    tabel text;
begin
    foreach tabel in array array['meetronde', 'meetronde_standaard', 'bevestiging', 'meetronde_slot',
            'meetronde_uitkomst'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on toepassing.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on toepassing.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
