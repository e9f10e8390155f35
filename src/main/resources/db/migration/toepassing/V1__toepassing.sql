-- SPDX-License-Identifier: EUPL-1.2
-- Pas toe of leg uit (nota §3): wat voor welke gemeente geldt en wat zij daarover opgeeft. Alles wordt
-- alleen aangevuld; alleen een concept van een opgave verandert en verdwijnt.

create schema if not exists toepassing;
comment on schema toepassing is 'Pas toe of leg uit per gemeente (nota §3)';

create table toepassing.verplichting (
    id uuid primary key,
    standaard uuid not null,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    soort text not null check (soort in ('STANDAARDVERKLARING', 'VERBINDEND')),
    vanaf date not null check (vanaf >= date '2017-01-01'),
    termijn date not null check (termijn > vanaf),
    oorzaak text not null check (oorzaak in ('BESLUIT', 'ANDERE_GRAAD', 'HERINDELING', 'WERKINGSGEBIED')),
    vastgelegd timestamptz not null default klok(),
    unique (standaard, gemeente, soort, vanaf)
);
create index verplichting_gemeente on toepassing.verplichting (gemeente);
comment on table toepassing.verplichting is 'Een standaard geldt voor een gemeente; gemaakt uit het register';
comment on column toepassing.verplichting.id is 'Kenmerk';
comment on column toepassing.verplichting.standaard is 'De standaard';
comment on column toepassing.verplichting.gemeente is 'De gemeente';
comment on column toepassing.verplichting.soort is 'Hoe sterk de standaard bindt';
comment on column toepassing.verplichting.vanaf is 'Eerste dag';
comment on column toepassing.verplichting.termijn is 'Laatste dag waarop de eerste opgave wordt verwacht';
comment on column toepassing.verplichting.oorzaak is 'Waardoor zij begon';
comment on column toepassing.verplichting.vastgelegd is 'Moment van vastleggen';

create table toepassing.einde (
    verplichting uuid not null references toepassing.verplichting,
    nr int not null check (nr >= 1),
    tot date,
    reden text not null check (reden in ('ANDERE_GRAAD', 'INGETROKKEN', 'HERINDELING', 'WERKINGSGEBIED', 'HERSTELD')),
    vastgelegd timestamptz not null default klok(),
    primary key (verplichting, nr),
    check (tot is not null or reden = 'HERSTELD')
);
comment on table toepassing.einde is 'Het einde van een verplichting; de laatste rij telt';
comment on column toepassing.einde.verplichting is 'De verplichting';
comment on column toepassing.einde.nr is 'Volgorde; na een herstel komt er een rij bij';
comment on column toepassing.einde.tot is 'Eerste dag zonder; gelijk aan vanaf: zij had niet moeten beginnen; leeg: zij loopt toch door';
comment on column toepassing.einde.reden is 'Waardoor zij eindigde';
comment on column toepassing.einde.vastgelegd is 'Moment van vastleggen';

create table toepassing.opvolging (
    van uuid not null references toepassing.verplichting,
    naar uuid not null references toepassing.verplichting,
    primary key (van, naar),
    check (van <> naar)
);
create index opvolging_naar on toepassing.opvolging (naar);
comment on table toepassing.opvolging is 'Welke verplichting de plaats van een andere innam';
comment on column toepassing.opvolging.van is 'De verplichting die eindigde';
comment on column toepassing.opvolging.naar is 'De verplichting die verder geldt, ook als zij al liep';

create view toepassing.looptijd as
select v.*, e.tot, e.reden
from toepassing.verplichting v
left join (
    select distinct on (verplichting) verplichting, tot, reden
    from toepassing.einde
    order by verplichting, nr desc
) e on e.verplichting = v.id;
comment on view toepassing.looptijd is 'Elke verplichting met haar einde zoals dat nu bekend is';
comment on column toepassing.looptijd.id is 'Kenmerk van de verplichting';
comment on column toepassing.looptijd.standaard is 'De standaard';
comment on column toepassing.looptijd.gemeente is 'De gemeente';
comment on column toepassing.looptijd.soort is 'Standaardverklaring of verbindend';
comment on column toepassing.looptijd.vanaf is 'Eerste dag';
comment on column toepassing.looptijd.termijn is 'Dag waarop de opgave er moet zijn';
comment on column toepassing.looptijd.oorzaak is 'Waardoor zij begon';
comment on column toepassing.looptijd.vastgelegd is 'Moment van vastleggen';
comment on column toepassing.looptijd.tot is 'Eerste dag waarop zij niet meer geldt; leeg als er geen einde bekend is';
comment on column toepassing.looptijd.reden is 'Waardoor zij eindigt';

create function toepassing.bewaak_looptijd() returns trigger language plpgsql as $$
declare
    deze record;
begin
    select v.id, v.standaard, v.gemeente, v.vanaf, e.tot, e.reden into strict deze
    from toepassing.verplichting v
    left join lateral (
        select tot, reden from toepassing.einde e where e.verplichting = v.id order by nr desc limit 1
    ) e on true
    where v.id = case when tg_table_name = 'einde' then (to_jsonb(new) ->> 'verplichting')::uuid
        else (to_jsonb(new) ->> 'id')::uuid end;
    if deze.tot < deze.vanaf then
        raise exception 'een verplichting eindigt niet voor zij begint' using errcode = 'check_violation';
    end if;
    if exists (
        select from toepassing.verplichting v
        left join lateral (
            select tot from toepassing.einde e where e.verplichting = v.id order by nr desc limit 1
        ) e on true
        where v.standaard = deze.standaard and v.gemeente = deze.gemeente and v.id <> deze.id
            and daterange(v.vanaf, e.tot) && daterange(deze.vanaf, deze.tot)
    ) then
        raise exception 'een standaard geldt op een dag hooguit één keer voor een gemeente'
            using errcode = 'exclusion_violation';
    end if;
    if deze.reden = 'HERINDELING' and not exists (select from toepassing.opvolging where van = deze.id) then
        raise exception 'na een herindeling heeft een verplichting een opvolger' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
comment on function toepassing.bewaak_looptijd() is 'Aan het einde van de transactie: geen overlap, geen einde voor het begin, een opvolger na een herindeling';
create constraint trigger verplichting_looptijd after insert on toepassing.verplichting
    deferrable initially deferred for each row execute function toepassing.bewaak_looptijd();
create constraint trigger einde_looptijd after insert on toepassing.einde
    deferrable initially deferred for each row execute function toepassing.bewaak_looptijd();

create table toepassing.opgave (
    id uuid primary key,
    standaard uuid not null,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    nr int not null check (nr >= 1),
    soort text not null check (soort in ('TOEGEPAST', 'GEPLAND', 'LEG_UIT')),
    op date not null,
    geldig_tot date,
    versie text check (length(versie) <= 100),
    sinds date,
    bewijs_op date,
    redenen text[] check (redenen <@ array['CONTRACT', 'ANDERE_REGELING', 'MENSEN', 'GELD', 'PAST_NIET', 'ANDERS']),
    vervanging date,
    besluit date,
    raad date,
    demonstratie boolean not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    unique (standaard, gemeente, nr),
    check (geldig_tot >= op),
    check ((soort = 'TOEGEPAST') = (versie is not null)),
    check ((soort = 'TOEGEPAST') = (sinds is not null)),
    check (sinds <= op),
    check (bewijs_op is null or soort = 'TOEGEPAST'),
    check (soort <> 'TOEGEPAST' or geldig_tot is null or bewijs_op is not null),
    check (soort = 'TOEGEPAST' or geldig_tot is not null),
    check ((soort = 'LEG_UIT') = (redenen is not null)),
    check ((soort = 'LEG_UIT') = (besluit is not null)),
    check (cardinality(redenen) >= 1),
    check (redenen <> array['GELD'] or vervanging is not null),
    check (soort = 'LEG_UIT' or (vervanging is null and raad is null))
);
create index opgave_gemeente on toepassing.opgave (gemeente);
comment on table toepassing.opgave is 'Wat een gemeente over een standaard opgaf; de laatste telt';
comment on column toepassing.opgave.id is 'Kenmerk';
comment on column toepassing.opgave.standaard is 'De standaard';
comment on column toepassing.opgave.gemeente is 'De gemeente';
comment on column toepassing.opgave.nr is 'Volgorde van de opgaven van deze gemeente over deze standaard';
comment on column toepassing.opgave.soort is 'Toegepast, gepland of leg uit';
comment on column toepassing.opgave.op is 'Dag van versturen';
comment on column toepassing.opgave.geldig_tot is 'Laatste dag: van het bewijs, het plan of de uitleg; daarna is de opgave verlopen';
comment on column toepassing.opgave.versie is 'Bij toegepast: welke versie; leeg als de standaard geen versies heeft';
comment on column toepassing.opgave.sinds is 'Bij toegepast: sinds wanneer';
comment on column toepassing.opgave.bewijs_op is 'Bij toegepast: dag van het bewijs';
comment on column toepassing.opgave.redenen is 'Bij leg uit: de redenen';
comment on column toepassing.opgave.vervanging is 'Bij leg uit: dag waarop wordt vervangen wat nu in de weg staat';
comment on column toepassing.opgave.besluit is 'Bij leg uit: dag waarop het college van B en W besloot';
comment on column toepassing.opgave.raad is 'Bij leg uit: dag waarop de raad het hoorde; leeg als dat niet gebeurde';
comment on column toepassing.opgave.demonstratie is 'Of zij verzonnen is';
comment on column toepassing.opgave.account is 'Wie verstuurde';
comment on column toepassing.opgave.namens is 'Namens wie';
comment on column toepassing.opgave.vastgelegd is 'Moment van vastleggen';

create table toepassing.wijziging (
    id boolean primary key default true check (id),
    stand bigint not null default 0
);
comment on table toepassing.wijziging is 'Eén rij: hoeveel keer er een opgave bij kwam, voor wie bewaart wat hij las';
comment on column toepassing.wijziging.id is 'Altijd waar: er is één rij';
comment on column toepassing.wijziging.stand is 'Loopt op met elke opgave';
insert into toepassing.wijziging default values;
create function toepassing.tel_wijziging() returns trigger language plpgsql as $$
begin
    update toepassing.wijziging set stand = stand + 1;
    return null;
end
$$;
comment on function toepassing.tel_wijziging() is 'Telt opgaven';
create trigger opgave_telt after insert on toepassing.opgave
    for each statement execute function toepassing.tel_wijziging();

create table toepassing.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) <= 4000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table toepassing.tekst is 'Alle vrije tekst van opgaven; wie ernaar verwijst houdt alleen een gezouten controlegetal';
comment on column toepassing.tekst.id is 'Kenmerk van de tekst';
comment on column toepassing.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column toepassing.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column toepassing.tekst.verwijderd_op is 'Dag waarop de tekst op verzoek is verwijderd';

create table toepassing.opgavetekst (
    opgave uuid not null references toepassing.opgave,
    veld text not null check (veld in ('bewijs', 'plan', 'deel', 'toelichting', 'gevolg', 'maatregel')),
    tekst uuid not null references toepassing.tekst,
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (opgave, veld)
);
comment on table toepassing.opgavetekst is 'De teksten van een opgave';
comment on column toepassing.opgavetekst.opgave is 'De opgave';
comment on column toepassing.opgavetekst.veld is 'Welk veld';
comment on column toepassing.opgavetekst.tekst is 'De tekst';
comment on column toepassing.opgavetekst.tekst_sha256 is 'Gezouten controlegetal van de tekst';

create table toepassing.concept (
    standaard uuid not null,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    soort text not null check (soort in ('TOEGEPAST', 'GEPLAND', 'LEG_UIT')),
    velden jsonb not null check (jsonb_typeof(velden) = 'object' and length(velden::text) <= 30000),
    account uuid not null,
    bewaard timestamptz not null default klok(),
    primary key (standaard, gemeente, soort)
);
comment on table toepassing.concept is 'Opgave die een gemeente voorbereidt; alleen voor die gemeente, weg als de opgave is verstuurd';
comment on column toepassing.concept.standaard is 'De standaard';
comment on column toepassing.concept.gemeente is 'De gemeente';
comment on column toepassing.concept.soort is 'Toegepast, gepland of leg uit';
comment on column toepassing.concept.velden is 'Wat is ingevuld';
comment on column toepassing.concept.account is 'Wie het laatst bewaarde';
comment on column toepassing.concept.bewaard is 'Wanneer';

create function toepassing.stand_op(dag date)
returns table (
    standaard uuid, gemeente text, soort text, vanaf date, termijn date, stand text,
    op date, geldig_tot date, versie text, redenen text[], demonstratie boolean
)
language sql stable
begin atomic
    select v.standaard, v.gemeente, v.soort, v.vanaf, v.termijn,
        case
            when o.nr is null then 'GEEN_OPGAVE'
            when o.geldig_tot < dag then 'VERLOPEN'
            when o.soort = 'LEG_UIT' and v.soort = 'VERBINDEND' then 'AFWIJKING'
            else o.soort
        end,
        o.op, o.geldig_tot, o.versie, o.redenen, coalesce(o.demonstratie, false)
    from toepassing.looptijd v
    left join lateral (
        select * from toepassing.opgave o
        where o.standaard = v.standaard and o.gemeente = v.gemeente and o.op <= dag
        order by o.nr desc
        limit 1
    ) o on true
    where v.vanaf <= dag and (v.tot is null or v.tot > dag);
end;
comment on function toepassing.stand_op(date) is 'Wat op een dag voor wie gold, met de status van die dag';

create function toepassing.vrijwillig_op(dag date)
returns table (
    standaard uuid, gemeente text, stand text, op date, geldig_tot date, versie text, redenen text[],
    demonstratie boolean
)
language sql stable
begin atomic
    select o.standaard, o.gemeente,
        case when o.geldig_tot < dag then 'VERLOPEN' else o.soort end,
        o.op, o.geldig_tot, o.versie, o.redenen, o.demonstratie
    from (
        select distinct on (o.standaard, o.gemeente) o.*
        from toepassing.opgave o
        where o.op <= dag
        order by o.standaard, o.gemeente, o.nr desc
    ) o
    where not exists (
        select from toepassing.looptijd v
        where v.standaard = o.standaard and v.gemeente = o.gemeente
            and v.vanaf <= dag and (v.tot is null or v.tot > dag)
    );
end;
comment on function toepassing.vrijwillig_op(date) is 'Opgaven over standaarden die op die dag voor die gemeente niet verplicht waren';

create function toepassing.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function toepassing.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on toepassing.tekst
    for each row execute function toepassing.bewaak_tekst();
create trigger tekst_niet_legen before truncate on toepassing.tekst
    for each statement execute function toepassing.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['verplichting', 'einde', 'opvolging', 'opgave', 'opgavetekst'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on toepassing.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on toepassing.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
