-- SPDX-License-Identifier: EUPL-1.2
-- De vergaderingen zoals zij nu zijn gepland, en wat de tabellen bewaakt: er komt alleen bij, en alleen zolang het kan.

create view vergadering.vergadering_nu as
select v.id, v.orgaan, v.soort, v.demonstratie, p.nr, p.begin, p.eind, p.plaats, p.stukken_tot, p.afgelast, p.reden,
    a.op as agenda_op, s.vastgesteld_op, v.op
from vergadering.vergadering v
join lateral (
    select * from vergadering.planning where vergadering = v.id order by nr desc limit 1
) p on true
left join vergadering.agenda a on a.vergadering = v.id
left join vergadering.verslag s on s.vergadering = v.id;
comment on view vergadering.vergadering_nu is 'Elke vergadering zoals zij nu is gepland';
comment on column vergadering.vergadering_nu.id is 'Kenmerk';
comment on column vergadering.vergadering_nu.orgaan is 'Het orgaan';
comment on column vergadering.vergadering_nu.soort is 'Bijeenkomst of schriftelijke ronde';
comment on column vergadering.vergadering_nu.demonstratie is 'Hoort bij een demonstratie';
comment on column vergadering.vergadering_nu.nr is 'Volgnummer van de planning';
comment on column vergadering.vergadering_nu.begin is 'Begin, plaatselijke tijd';
comment on column vergadering.vergadering_nu.eind is 'Einde, plaatselijke tijd';
comment on column vergadering.vergadering_nu.plaats is 'Waar';
comment on column vergadering.vergadering_nu.stukken_tot is 'Laatste dag waarop stukken op tijd zijn';
comment on column vergadering.vergadering_nu.afgelast is 'Of zij niet doorgaat';
comment on column vergadering.vergadering_nu.reden is 'Waarom de planning veranderde';
comment on column vergadering.vergadering_nu.agenda_op is 'Dag waarop de agenda is vastgesteld';
comment on column vergadering.vergadering_nu.vastgesteld_op is 'Dag waarop het verslag is vastgesteld';
comment on column vergadering.vergadering_nu.op is 'Dag waarop zij is gepland';

create function vergadering.bewaak_planning() returns trigger language plpgsql as $$
begin
    if exists (select from vergadering.planning where vergadering = new.vergadering and afgelast) then
        raise exception 'na het afgelasten verandert niets' using errcode = 'check_violation';
    end if;
    if exists (select from vergadering.verslag where vergadering = new.vergadering) then
        raise exception 'het verslag is vastgesteld' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function vergadering.bewaak_planning() is 'Wat is afgelast of afgesloten, wordt niet verzet';
create trigger planning_past before insert on vergadering.planning
    for each row execute function vergadering.bewaak_planning();

create function vergadering.bewaak_einde() returns trigger language plpgsql as $$
begin
    if exists (select from vergadering.lid where id = new.lid and new.tot <= van) then
        raise exception 'het einde ligt voor het begin' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function vergadering.bewaak_einde() is 'Een lid is ten minste een dag lid';
create trigger einde_past before insert on vergadering.lid_einde
    for each row execute function vergadering.bewaak_einde();

create function vergadering.bewaak_verslag() returns trigger language plpgsql as $$
begin
    if exists (
        select from vergadering.verslag s
        where s.vergadering = case tg_table_name
            when 'notitie' then (select p.vergadering from vergadering.punt p where p.id = (to_jsonb(new) ->> 'punt')::uuid)
            when 'reactie' then (select p.vergadering from vergadering.punt p where p.id = (to_jsonb(new) ->> 'punt')::uuid)
            else (to_jsonb(new) ->> 'vergadering')::uuid
        end
    ) then
        raise exception 'het verslag is vastgesteld' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function vergadering.bewaak_verslag() is 'Na het vaststellen komt er niets bij';

create function vergadering.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function vergadering.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on vergadering.tekst
    for each row execute function vergadering.bewaak_tekst();
create trigger tekst_niet_legen before truncate on vergadering.tekst
    for each statement execute function vergadering.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['lid', 'lid_einde', 'vergadering', 'planning', 'agenda', 'punt', 'afvoering', 'stuk',
            'notitie', 'presentie', 'reactie', 'verslag'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on vergadering.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on vergadering.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
    foreach tabel in array array['punt', 'stuk', 'notitie', 'presentie', 'reactie'] loop
        execute format('create trigger %1$s_open before insert on vergadering.%1$I
            for each row execute function vergadering.bewaak_verslag()', tabel);
    end loop;
end
$$;
