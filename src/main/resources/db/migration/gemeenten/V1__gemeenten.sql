-- SPDX-License-Identifier: EUPL-1.2
-- Gemeenten as dated facts. The rows are replaced per source file, in one transaction: references
-- and sums are therefore checked at its end.

create schema if not exists gemeenten;
comment on schema gemeenten is 'Gemeenten, inwonertallen, herindelingen en grenscorrecties. Bron: CBS en Kadaster (CC BY 4.0), bewerkt';

create table gemeenten.levering (
    bestand text primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    ingelezen timestamptz not null
);
comment on table gemeenten.levering is 'De bronbestanden waaruit de andere tabellen zijn gevuld';
comment on column gemeenten.levering.bestand is 'Naam van het bestand';
comment on column gemeenten.levering.sha256 is 'Controlegetal van de inhoud';
comment on column gemeenten.levering.ingelezen is 'Wanneer deze inhoud is ingelezen';

create table gemeenten.provincie (
    code text primary key check (code ~ '^PV[0-9]{2}$'),
    naam text not null unique
);
comment on table gemeenten.provincie is 'De twaalf provincies';
comment on column gemeenten.provincie.code is 'Code van het CBS';
comment on column gemeenten.provincie.naam is 'Naam zoals het CBS die schrijft';
insert into gemeenten.provincie (code, naam) values
    ('PV20', 'Groningen'), ('PV21', 'Fryslân'), ('PV22', 'Drenthe'), ('PV23', 'Overijssel'),
    ('PV24', 'Flevoland'), ('PV25', 'Gelderland'), ('PV26', 'Utrecht'), ('PV27', 'Noord-Holland'),
    ('PV28', 'Zuid-Holland'), ('PV29', 'Zeeland'), ('PV30', 'Noord-Brabant'), ('PV31', 'Limburg');

create table gemeenten.gemeente (
    code text primary key check (code ~ '^GM[0-9]{4}$'),
    naam text not null unique check (btrim(naam) <> ''),
    cbs_label text not null check (btrim(cbs_label) <> ''),
    provincie text not null references gemeenten.provincie,
    geldt_van date not null,
    van_exact boolean not null,
    geldt_tot date,
    -- one row per code: the days of a code cannot overlap
    constraint gemeente_begint_voor_zij_eindigt check (geldt_van < geldt_tot),
    constraint gemeente_onbekend_begin check (van_exact or geldt_van = date '2012-01-01'),
    constraint gemeente_begin unique (code, geldt_van),
    constraint gemeente_einde unique (code, geldt_tot)
);
comment on table gemeenten.gemeente is 'Elke gemeente die op of na 1 januari 2017 bestond';
comment on column gemeenten.gemeente.code is 'Code van het CBS: GM en vier cijfers';
comment on column gemeenten.gemeente.naam is 'Nederlandse naam';
comment on column gemeenten.gemeente.cbs_label is 'Naam met de toevoeging die het CBS soms gebruikt';
comment on column gemeenten.gemeente.provincie is 'Provincie waarin zij ligt of lag';
comment on column gemeenten.gemeente.geldt_van is 'Eerste dag waarop zij bestaat';
comment on column gemeenten.gemeente.van_exact is 'Of dat de echte eerste dag is, en niet de eerste dag van de reeks van het CBS';
comment on column gemeenten.gemeente.geldt_tot is 'Eerste dag waarop zij niet meer bestaat; leeg zolang zij bestaat';

create table gemeenten.herindeling (
    van text not null,
    naar text not null,
    datum date not null check (datum >= date '2018-01-01'),
    soort text not null check (soort in ('NIEUWE_GEMEENTE', 'TOEVOEGING')),
    gesplitst boolean not null,
    inwoners integer check (inwoners > 0),
    aandeel numeric(7, 6) not null check (aandeel > 0 and aandeel <= 1),
    bron text not null check (bron like 'https://%'),
    begin_naar date generated always as (case when soort = 'NIEUWE_GEMEENTE' then datum end) stored,
    primary key (van, naar),
    constraint herindeling_is_een_ander check (van <> naar),
    constraint herindeling_ongesplitst_is_heel check (gesplitst or aandeel = 1),
    -- the old gemeente ends on that very day: so all its rows have one date
    constraint herindeling_einde foreign key (van, datum)
        references gemeenten.gemeente (code, geldt_tot) deferrable initially deferred,
    constraint herindeling_naar foreign key (naar)
        references gemeenten.gemeente deferrable initially deferred,
    -- a new gemeente starts on that very day
    constraint herindeling_begin foreign key (naar, begin_naar)
        references gemeenten.gemeente (code, geldt_van) deferrable initially deferred
);
create index on gemeenten.herindeling (naar);
comment on table gemeenten.herindeling is 'Wijzigingen van de gemeentelijke indeling: (een deel van) een oude gemeente gaat naar een andere';
comment on column gemeenten.herindeling.van is 'De gemeente die op deze dag eindigt';
comment on column gemeenten.herindeling.naar is 'De gemeente die haar gebied krijgt, geheel of voor een deel';
comment on column gemeenten.herindeling.datum is 'Eerste dag van de nieuwe indeling';
comment on column gemeenten.herindeling.soort is 'Of de ontvangende gemeente nieuw is of al bestond';
comment on column gemeenten.herindeling.gesplitst is 'Of de oude gemeente naar meer dan één gemeente ging';
comment on column gemeenten.herindeling.inwoners is 'Inwoners die mee overgingen, op de laatste dag van de oude indeling; leeg als het niet is gepubliceerd';
comment on column gemeenten.herindeling.aandeel is 'Deel van de inwoners van de oude gemeente';
comment on column gemeenten.herindeling.bron is 'Waar de wijziging is aangekondigd';
comment on column gemeenten.herindeling.begin_naar is 'Afgeleid: de dag waarop een nieuwe gemeente moet beginnen';

create table gemeenten.voorgenomen_herindeling (
    van text not null references gemeenten.gemeente deferrable initially deferred,
    naar text not null references gemeenten.gemeente deferrable initially deferred,
    beoogd date not null,
    soort text not null check (soort in ('NIEUWE_GEMEENTE', 'TOEVOEGING')),
    stand text not null check (btrim(stand) <> ''),
    stand_op date not null,
    bron text not null check (bron like 'https://%'),
    primary key (van, naar),
    constraint voorgenomen_is_een_ander check (van <> naar)
);
comment on table gemeenten.voorgenomen_herindeling is 'Plannen voor een herindeling die in geen bron al wet zijn';
comment on column gemeenten.voorgenomen_herindeling.van is 'De gemeente die zou eindigen';
comment on column gemeenten.voorgenomen_herindeling.naar is 'De gemeente die haar gebied zou krijgen';
comment on column gemeenten.voorgenomen_herindeling.beoogd is 'Beoogde eerste dag van de nieuwe indeling';
comment on column gemeenten.voorgenomen_herindeling.soort is 'Of de ontvangende gemeente nieuw zou zijn';
comment on column gemeenten.voorgenomen_herindeling.stand is 'Hoe ver het was, in de woorden van de bron';
comment on column gemeenten.voorgenomen_herindeling.stand_op is 'Op welke dag dat zo was';
comment on column gemeenten.voorgenomen_herindeling.bron is 'Waar dat staat';

create table gemeenten.inwonertal (
    gemeente text not null references gemeenten.gemeente deferrable initially deferred,
    peildatum date not null check (extract(doy from peildatum) = 1 and peildatum >= date '2017-01-01'),
    aantal integer not null check (aantal > 0),
    primary key (gemeente, peildatum),
    constraint inwonertal_aantal unique (gemeente, peildatum, aantal)
);
create index on gemeenten.inwonertal (peildatum);
comment on table gemeenten.inwonertal is 'Inwoners per gemeente op 1 januari';
comment on column gemeenten.inwonertal.gemeente is 'De gemeente';
comment on column gemeenten.inwonertal.peildatum is 'Altijd een 1 januari';
comment on column gemeenten.inwonertal.aantal is 'Aantal personen';

create table gemeenten.provincietotaal (
    provincie text not null references gemeenten.provincie,
    peildatum date not null check (extract(doy from peildatum) = 1),
    aantal integer not null check (aantal > 0),
    primary key (provincie, peildatum)
);
comment on table gemeenten.provincietotaal is 'Inwoners per provincie volgens het CBS; de gemeenten tellen daartoe op';
comment on column gemeenten.provincietotaal.provincie is 'De provincie';
comment on column gemeenten.provincietotaal.peildatum is 'Altijd een 1 januari';
comment on column gemeenten.provincietotaal.aantal is 'Aantal personen';

create table gemeenten.landelijk_totaal (
    peildatum date primary key check (extract(doy from peildatum) = 1),
    aantal integer not null check (aantal > 0),
    bron text not null check (btrim(bron) <> '')
);
comment on table gemeenten.landelijk_totaal is 'Inwoners van Nederland volgens het CBS; de gemeenten tellen daartoe op';
comment on column gemeenten.landelijk_totaal.peildatum is 'Altijd een 1 januari';
comment on column gemeenten.landelijk_totaal.aantal is 'Aantal personen';
comment on column gemeenten.landelijk_totaal.bron is 'Waar het getal vandaan komt';

create table gemeenten.grenscorrectie (
    gemeente text not null,
    datum date not null,
    voor integer not null check (voor > 0),
    na integer not null check (na > 0),
    verschil integer generated always as (na - voor) stored check (verschil <> 0),
    primary key (gemeente, datum),
    constraint grenscorrectie_na foreign key (gemeente, datum, na)
        references gemeenten.inwonertal (gemeente, peildatum, aantal) deferrable initially deferred
);
comment on table gemeenten.grenscorrectie is 'Verschoven grenzen waardoor inwoners op 1 januari van gemeente wisselden';
comment on column gemeenten.grenscorrectie.gemeente is 'Een van de gemeenten waarvan de grens verschoof';
comment on column gemeenten.grenscorrectie.datum is 'Eerste dag van de nieuwe grens';
comment on column gemeenten.grenscorrectie.voor is 'Inwoners op de dag ervoor';
comment on column gemeenten.grenscorrectie.na is 'Inwoners op deze dag';
comment on column gemeenten.grenscorrectie.verschil is 'Afgeleid: erbij gekomen inwoners, negatief voor verlies';

-- What no single row shows is checked at the end of the transaction, once per source file that
-- was taken in.
create function gemeenten.bewaak_levering() returns trigger language plpgsql as $$
declare
    fout text;
begin
    select string_agg(bevinding, '; ') into fout from gemeenten.bevindingen();
    if fout is not null then
        raise exception 'de gegevens van gemeenten spreken elkaar tegen: %', fout
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
comment on function gemeenten.bewaak_levering() is 'Weigert een levering met bevindingen';

create function gemeenten.bevindingen() returns table (bevinding text) language sql stable as $$
    select 'herindeling van ' || van || ': de delen zijn samen ' || sum(aandeel)
    from gemeenten.herindeling group by van
    having abs(sum(aandeel) - 1) >= 0.00001 or bool_or(gesplitst <> (select count(*) > 1
        from gemeenten.herindeling ander where ander.van = herindeling.van))
    union all
    select 'herindeling van ' || van || ' naar ' || naar || ': de ontvanger bestaat die dag niet'
    from gemeenten.herindeling join gemeenten.gemeente on code = naar
    where datum < geldt_van or datum >= geldt_tot
        or (soort = 'TOEVOEGING' and datum = geldt_van)
    union all
    select code || ' eindigt zonder herindeling' from gemeenten.gemeente
    where geldt_tot is not null
        and not exists (select from gemeenten.herindeling where van = code)
    union all
    select code || ' begint zonder herindeling' from gemeenten.gemeente
    where geldt_van >= date '2018-01-01'
        and not exists (select from gemeenten.herindeling
            where naar = code and soort = 'NIEUWE_GEMEENTE')
    union all
    select 'plan met een gemeente die niet meer bestaat: ' || code
    from gemeenten.voorgenomen_herindeling join gemeenten.gemeente on code in (van, naar)
    where geldt_tot is not null
    union all
    select 'inwonertal van ' || code || ' op ' || dag || ' ontbreekt'
    from gemeenten.gemeente
        cross join (select distinct peildatum as dag from gemeenten.inwonertal) peiling
    where geldt_van <= dag and (geldt_tot is null or dag < geldt_tot)
        and not exists (select from gemeenten.inwonertal where gemeente = code and peildatum = dag)
    union all
    select 'inwonertal van ' || code || ' op ' || peildatum || ': bestaat die dag niet'
    from gemeenten.inwonertal join gemeenten.gemeente on code = gemeente
    where peildatum < geldt_van or peildatum >= geldt_tot
    union all
    select 'inwoners op ' || peildatum || ' zijn samen ' || sum(aantal)
    from gemeenten.inwonertal group by peildatum
    having sum(aantal) is distinct from (select aantal from gemeenten.landelijk_totaal landelijk
        where landelijk.peildatum = inwonertal.peildatum)
    union all
    select 'inwoners van ' || provincie || ' op ' || peildatum || ' zijn samen ' || sum(aantal)
    from gemeenten.inwonertal join gemeenten.gemeente on code = gemeente
    group by provincie, peildatum
    having sum(aantal) is distinct from (select aantal from gemeenten.provincietotaal totaal
        where totaal.peildatum = inwonertal.peildatum and totaal.provincie = gemeente.provincie)
    union all
    select naar || ' heeft op ' || datum || ' niet de inwoners die zij kreeg: ' || sum(inwoners)
    from gemeenten.herindeling
        join gemeenten.inwonertal on gemeente = naar and peildatum = datum
    where soort = 'NIEUWE_GEMEENTE'
    group by naar, datum, aantal
    having coalesce(sum(inwoners), 0) <> aantal
    union all
    select 'grenscorrecties op ' || datum || ' heffen elkaar niet op: ' || sum(verschil)
    from gemeenten.grenscorrectie group by datum having sum(verschil) <> 0
$$;
comment on function gemeenten.bevindingen() is 'Alles waarin de tabellen elkaar tegenspreken; leeg als het klopt';

create constraint trigger levering_klopt after insert or update on gemeenten.levering
    deferrable initially deferred for each row execute function gemeenten.bewaak_levering();
