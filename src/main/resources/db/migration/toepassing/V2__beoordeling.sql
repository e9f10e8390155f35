-- SPDX-License-Identifier: EUPL-1.2
-- Beoordeling van een uitleg: vraag en antwoord, voornemen, de gemeente gehoord, oordeel.

alter table toepassing.opgave add column verlenging int not null default 0 check (verlenging >= 0);
alter table toepassing.opgave add check (soort = 'LEG_UIT' or verlenging = 0);
comment on column toepassing.opgave.verlenging is 'Hoe vaak de uitleg achter elkaar is verlengd: telkens met een latere laatste dag';

create table toepassing.beoordelingsstap (
    opgave uuid not null references toepassing.opgave,
    nr int not null check (nr >= 1),
    soort text not null check (soort in ('VRAAG', 'ANTWOORD', 'VOORNEMEN', 'GEHOORD', 'OORDEEL')),
    oordeel text check (oordeel in ('COMPLEET', 'VRAAG_OM_AANVULLING', 'NIET_OVERTUIGEND')),
    uiterlijk date,
    tekst uuid not null references toepassing.tekst,
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (opgave, nr),
    check ((soort in ('VOORNEMEN', 'OORDEEL')) = (oordeel is not null)),
    check ((soort in ('VRAAG', 'VOORNEMEN')) = (uiterlijk is not null)),
    check (uiterlijk > op)
);
comment on table toepassing.beoordelingsstap is 'Wat er met een uitleg gebeurt; alleen het oordeel is openbaar';
comment on column toepassing.beoordelingsstap.opgave is 'De uitleg';
comment on column toepassing.beoordelingsstap.nr is 'Volgorde';
comment on column toepassing.beoordelingsstap.soort is 'Wat er gebeurde';
comment on column toepassing.beoordelingsstap.oordeel is 'Bij voornemen en oordeel';
comment on column toepassing.beoordelingsstap.uiterlijk is 'Laatste dag om te antwoorden';
comment on column toepassing.beoordelingsstap.tekst is 'Vraag, antwoord of motivering';
comment on column toepassing.beoordelingsstap.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column toepassing.beoordelingsstap.op is 'Dag';
comment on column toepassing.beoordelingsstap.account is 'Wie';
comment on column toepassing.beoordelingsstap.namens is 'Namens wie';
comment on column toepassing.beoordelingsstap.vastgelegd is 'Moment van vastleggen';

create function toepassing.bewaak_stap() returns trigger language plpgsql as $$
declare
    vorige toepassing.beoordelingsstap;
begin
    if (select soort from toepassing.opgave where id = new.opgave) <> 'LEG_UIT' then
        raise exception 'alleen een uitleg wordt beoordeeld' using errcode = 'check_violation';
    end if;
    select * into vorige from toepassing.beoordelingsstap where opgave = new.opgave order by nr desc limit 1;
    if new.nr <> coalesce(vorige.nr, 0) + 1 or not coalesce(case
        when vorige.soort = 'OORDEEL' then false
        when new.soort = 'ANTWOORD' then vorige.soort = 'VRAAG'
        when new.soort = 'GEHOORD' then vorige.soort = 'VOORNEMEN'
        when new.soort = 'OORDEEL' then vorige.soort = 'GEHOORD'
            or (vorige.soort = 'VOORNEMEN' and new.op > vorige.uiterlijk)
        else vorige.soort is null or vorige.soort in ('ANTWOORD', 'GEHOORD') or new.op > vorige.uiterlijk
    end, false) then
        raise exception 'deze stap kan nu niet: %', new.soort using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function toepassing.bewaak_stap() is 'Geen oordeel voordat de gemeente is gehoord of haar termijn voorbij is; niets na een oordeel';
create trigger stap_bewaakt before insert on toepassing.beoordelingsstap
    for each row execute function toepassing.bewaak_stap();
create trigger stap_alleen_aanvullen before update or delete on toepassing.beoordelingsstap
    for each row execute function platform.verbied_wijziging();
create trigger stap_niet_legen before truncate on toepassing.beoordelingsstap
    for each statement execute function platform.verbied_wijziging();

create view toepassing.uitleg_nu as
select o.id, o.standaard, o.gemeente, o.op, o.geldig_tot, o.verlenging, o.demonstratie,
    s.soort as stap, s.oordeel, s.uiterlijk, s.op as stap_op
from toepassing.opgave o
left join lateral (
    select * from toepassing.beoordelingsstap s where s.opgave = o.id order by s.nr desc limit 1
) s on true
where o.soort = 'LEG_UIT' and not exists (
    select from toepassing.opgave n
    where n.standaard = o.standaard and n.gemeente = o.gemeente and n.nr > o.nr
);
comment on view toepassing.uitleg_nu is 'Elke uitleg die de laatste opgave is, met de laatste stap van zijn beoordeling';
comment on column toepassing.uitleg_nu.id is 'De opgave met de uitleg';
comment on column toepassing.uitleg_nu.standaard is 'De standaard';
comment on column toepassing.uitleg_nu.gemeente is 'De gemeente';
comment on column toepassing.uitleg_nu.op is 'Dag van de opgave';
comment on column toepassing.uitleg_nu.geldig_tot is 'Laatste dag waarop de uitleg geldt';
comment on column toepassing.uitleg_nu.verlenging is 'Hoeveelste verlenging; 0 is de eerste keer';
comment on column toepassing.uitleg_nu.demonstratie is 'Hoort bij een demonstratie';
comment on column toepassing.uitleg_nu.stap is 'Laatste stap van de beoordeling; leeg als die nog niet begon';
comment on column toepassing.uitleg_nu.oordeel is 'Het oordeel, als dat er is';
comment on column toepassing.uitleg_nu.uiterlijk is 'Dag waarop een antwoord er moet zijn';
comment on column toepassing.uitleg_nu.stap_op is 'Dag van die stap';
