-- SPDX-License-Identifier: EUPL-1.2
-- One name once, however it is written; a role is given for an organisation of its own kind.
create unique index organisatie_naam on toegang.organisatie (lower(naam));
alter table toegang.organisatie
    add constraint organisatie_soort unique (id, soort);
alter table toegang.toekenning
    add constraint toekenning_soort_past foreign key (organisatie, rol) references toegang.organisatie (id, soort);

create table toegang.mandaat (
    id uuid primary key,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    organisatie uuid not null,
    soort text not null default 'SAMENWERKINGSVERBAND' check (soort = 'SAMENWERKINGSVERBAND'),
    besluit text not null check (length(besluit) between 3 and 200),
    van date not null,
    tot date check (tot >= van),
    gegeven timestamptz not null default klok(),
    foreign key (organisatie, soort) references toegang.organisatie (id, soort)
);
create unique index mandaat_loopt on toegang.mandaat (gemeente, organisatie) where tot is null;
create index mandaat_organisatie on toegang.mandaat (organisatie);
comment on table toegang.mandaat is 'Een gemeente laat een samenwerkingsverband voor haar opgeven hoe zij standaarden toepast; eindigt, wordt nooit verwijderd';
comment on column toegang.mandaat.id is 'Kenmerk';
comment on column toegang.mandaat.gemeente is 'Wie het mandaat geeft, CBS-code';
comment on column toegang.mandaat.organisatie is 'Wie het krijgt';
comment on column toegang.mandaat.soort is 'Alleen een samenwerkingsverband krijgt een mandaat';
comment on column toegang.mandaat.besluit is 'Het besluit van de gemeente waarin het staat';
comment on column toegang.mandaat.van is 'Eerste dag';
comment on column toegang.mandaat.tot is 'Eerste dag zonder het mandaat';
comment on column toegang.mandaat.gegeven is 'Wanneer het is vastgelegd';

create function toegang.bewaak_mandaat() returns trigger language plpgsql as $$
begin
    if (new.id, new.gemeente, new.organisatie, new.besluit, new.van, new.gegeven)
            is distinct from (old.id, old.gemeente, old.organisatie, old.besluit, old.van, old.gegeven)
        or new.tot is null or new.tot > old.tot then
        raise exception 'een mandaat kan alleen eerder eindigen' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function toegang.bewaak_mandaat() is 'Laat van een mandaat alleen een eerder einde toe';
create trigger mandaat_bewaakt before update on toegang.mandaat
    for each row execute function toegang.bewaak_mandaat();
create trigger mandaat_blijft before delete on toegang.mandaat
    for each row execute function platform.verbied_wijziging();
create trigger mandaat_niet_leeg before truncate on toegang.mandaat
    for each statement execute function platform.verbied_wijziging();

-- Who works for a cooperation is coördinator of every gemeente that gave it a mandate, as long as both run.
create view toegang.recht as
    select id, account, rol, gemeente, orgaan, organisatie, van, tot
    from toegang.toekenning
    union all
    select m.id, t.account, 'COORDINATOR', m.gemeente, null, null, greatest(t.van, m.van), least(t.tot, m.tot)
    from toegang.toekenning t
    join toegang.mandaat m on m.organisatie = t.organisatie
    where t.rol = 'SAMENWERKINGSVERBAND';
comment on view toegang.recht is 'Wat iemand mag: wat is toegekend, en wat uit een mandaat volgt';
comment on column toegang.recht.id is 'Kenmerk van de toekenning of van het mandaat';
comment on column toegang.recht.account is 'Aan wie';
comment on column toegang.recht.rol is 'Welke rol';
comment on column toegang.recht.gemeente is 'Voor welke gemeente';
comment on column toegang.recht.orgaan is 'Voor welk orgaan';
comment on column toegang.recht.organisatie is 'Voor welke andere organisatie';
comment on column toegang.recht.van is 'Eerste dag';
comment on column toegang.recht.tot is 'Eerste dag zonder het recht';

create table toegang.herziening (
    id bigint generated always as identity primary key,
    toekenning uuid not null references toegang.toekenning,
    op date not null,
    door uuid not null references toegang.account
);
create index herziening_toekenning on toegang.herziening (toekenning, op);
comment on table toegang.herziening is 'Een beheerder keek of iemand een rol nog nodig heeft; ten minste elk jaar';
comment on column toegang.herziening.id is 'Volgnummer';
comment on column toegang.herziening.toekenning is 'Het recht';
comment on column toegang.herziening.op is 'De dag waarop het is nagekeken';
comment on column toegang.herziening.door is 'Wie het nakeek';
create trigger herziening_blijft before update or delete on toegang.herziening
    for each row execute function platform.verbied_wijziging();
create trigger herziening_niet_leeg before truncate on toegang.herziening
    for each statement execute function platform.verbied_wijziging();
