-- SPDX-License-Identifier: EUPL-1.2
-- Beheer van een standaard na het besluit (nota §3; BOMOS): rollen, releases, evaluaties en geld met hun datums,
-- en wijzigingsverzoeken met wat ervan werd. Alles wordt alleen aangevuld.

create schema if not exists beheer;
comment on schema beheer is 'Wie een standaard beheert, en hoe';

create table beheer.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 5000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table beheer.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column beheer.tekst.id is 'Kenmerk van de tekst';
comment on column beheer.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column beheer.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column beheer.tekst.verwijderd_op is 'Dag waarop de tekst is verwijderd';

create table beheer.feit (
    id uuid primary key,
    standaard uuid not null,
    soort text not null check (soort in ('ROL', 'RELEASE', 'EVALUATIE', 'FINANCIERING')),
    rol text check (rol in ('EIGENAAR', 'FINANCIER', 'AUTORISATOR', 'FUNCTIONEEL_BEHEERDER', 'TECHNISCH_BEHEERDER',
        'DISTRIBUTEUR', 'EXPERT', 'GEBRUIKER')),
    partij text check (length(partij) between 1 and 200),
    organisatie uuid,
    centen bigint check (centen > 0),
    versie text check (length(versie) between 1 and 40),
    vanaf date not null,
    tot date check (tot > vanaf),
    toelichting uuid references beheer.tekst (id),
    toelichting_sha256 text check (toelichting_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok(),
    check ((soort = 'ROL') = (rol is not null)),
    check ((soort in ('ROL', 'FINANCIERING')) = (partij is not null)),
    check ((soort = 'FINANCIERING') = (centen is not null)),
    check ((soort = 'RELEASE') = (versie is not null)),
    check (organisatie is null or soort = 'ROL'),
    check (tot is null or soort in ('ROL', 'FINANCIERING')),
    check (tot is not null or soort <> 'FINANCIERING'),
    check ((toelichting is null) = (toelichting_sha256 is null))
);
create index feit_standaard on beheer.feit (standaard);
comment on table beheer.feit is 'Wat over het beheer van een standaard is afgesproken';
comment on column beheer.feit.id is 'Kenmerk';
comment on column beheer.feit.standaard is 'De standaard';
comment on column beheer.feit.soort is 'Een rol, een release, een evaluatie of geld';
comment on column beheer.feit.rol is 'Rol volgens BOMOS';
comment on column beheer.feit.partij is 'Organisatie die de rol heeft of betaalt; nooit een persoon';
comment on column beheer.feit.organisatie is 'Dezelfde, als zij hier accounts heeft';
comment on column beheer.feit.centen is 'Bedrag per jaar in centen';
comment on column beheer.feit.versie is 'Versie van de standaard';
comment on column beheer.feit.vanaf is 'Eerste dag, of de dag waarvoor het is gepland';
comment on column beheer.feit.tot is 'Eerste dag zonder; leeg als er geen einde bekend is';
comment on column beheer.feit.toelichting is 'Bron of toelichting';
comment on column beheer.feit.toelichting_sha256 is 'Gezouten controlegetal van de toelichting';
comment on column beheer.feit.op is 'Dag van vastleggen';
comment on column beheer.feit.account is 'Wie het vastlegde';
comment on column beheer.feit.namens is 'Voor wie';
comment on column beheer.feit.demonstratie is 'Hoort bij een demonstratie';
comment on column beheer.feit.vastgelegd is 'Moment van vastleggen';

create table beheer.vervolg (
    feit uuid not null references beheer.feit (id),
    nr int not null check (nr > 0),
    soort text not null check (soort in ('BEEINDIGD', 'VERSCHOVEN', 'GEDAAN', 'VERVALLEN')),
    dag date not null,
    tekst uuid not null references beheer.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (feit, nr),
    check (soort not in ('GEDAAN', 'VERVALLEN') or dag <= op)
);
comment on table beheer.vervolg is 'Wat van een feit is geworden; de laatste rij van een soort telt';
comment on column beheer.vervolg.feit is 'Het feit';
comment on column beheer.vervolg.nr is 'Volgorde';
comment on column beheer.vervolg.soort is 'Beëindigd, verschoven, gedaan of vervallen';
comment on column beheer.vervolg.dag is 'Eerste dag zonder, nieuwe geplande dag, of dag waarop het gebeurde of verviel';
comment on column beheer.vervolg.tekst is 'Waarom, of met welk resultaat';
comment on column beheer.vervolg.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column beheer.vervolg.op is 'Dag van vastleggen';
comment on column beheer.vervolg.account is 'Wie het vastlegde';
comment on column beheer.vervolg.namens is 'Voor wie';
comment on column beheer.vervolg.vastgelegd is 'Moment van vastleggen';

create function beheer.bewaak_vervolg() returns trigger language plpgsql as $$
begin
    if exists (select from beheer.vervolg where feit = new.feit and soort in ('GEDAAN', 'VERVALLEN')) then
        raise exception 'na gedaan of vervallen volgt niets' using errcode = 'check_violation';
    end if;
    if exists (
        select from beheer.feit f
        where f.id = new.feit and (
            (new.soort = 'BEEINDIGD' and (f.soort not in ('ROL', 'FINANCIERING') or new.dag <= f.vanaf))
            or (new.soort in ('VERSCHOVEN', 'GEDAAN') and f.soort not in ('RELEASE', 'EVALUATIE')))
    ) then
        raise exception 'dit vervolg past niet bij dit feit' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function beheer.bewaak_vervolg() is 'Een vervolg past bij zijn feit, en na het laatste volgt niets';
create trigger vervolg_past before insert on beheer.vervolg
    for each row execute function beheer.bewaak_vervolg();

create view beheer.feit_nu as
select f.id, f.standaard, f.soort, f.rol, f.organisatie, f.versie, f.vanaf, coalesce(v.verschoven, f.vanaf) as dag,
    coalesce(v.beeindigd, f.tot) as tot, v.gedaan, f.demonstratie
from beheer.feit f
left join lateral (
    select (array_agg(dag order by nr desc) filter (where soort = 'VERSCHOVEN'))[1] as verschoven,
        (array_agg(dag order by nr desc) filter (where soort = 'BEEINDIGD'))[1] as beeindigd,
        (array_agg(dag order by nr desc) filter (where soort = 'GEDAAN'))[1] as gedaan,
        coalesce(bool_or(soort = 'VERVALLEN'), false) as vervallen
    from beheer.vervolg
    where feit = f.id
) v on true
where not v.vervallen;
comment on view beheer.feit_nu is 'Elk feit dat niet is vervallen, zoals het er nu voor staat';
comment on column beheer.feit_nu.id is 'Kenmerk van het feit';
comment on column beheer.feit_nu.standaard is 'De standaard';
comment on column beheer.feit_nu.soort is 'Rol, release, evaluatie of geld';
comment on column beheer.feit_nu.rol is 'De rol, als het een rol is';
comment on column beheer.feit_nu.organisatie is 'Organisatie met accounts die de rol heeft';
comment on column beheer.feit_nu.versie is 'Versie, als het een release is';
comment on column beheer.feit_nu.vanaf is 'Eerste dag, zoals eerst afgesproken';
comment on column beheer.feit_nu.dag is 'Dag waarvoor het nu is gepland';
comment on column beheer.feit_nu.tot is 'Eerste dag zonder';
comment on column beheer.feit_nu.gedaan is 'Dag waarop het gebeurde';
comment on column beheer.feit_nu.demonstratie is 'Hoort bij een demonstratie';

create table beheer.wijzigingsverzoek (
    id uuid primary key,
    kenmerk text not null unique check (kenmerk ~ '^WV-[0-9]{4}-[0-9]{3,}$'),
    standaard uuid not null,
    titel uuid not null references beheer.tekst (id),
    titel_sha256 text not null check (titel_sha256 ~ '^[0-9a-f]{64}$'),
    tekst uuid not null references beheer.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    versie text check (length(versie) between 1 and 40),
    op date not null,
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok()
);
create index wijzigingsverzoek_standaard on beheer.wijzigingsverzoek (standaard);
comment on table beheer.wijzigingsverzoek is 'Iemand vraagt een standaard te wijzigen';
comment on column beheer.wijzigingsverzoek.id is 'Kenmerk';
comment on column beheer.wijzigingsverzoek.kenmerk is 'Leesbaar kenmerk: jaar en volgnummer';
comment on column beheer.wijzigingsverzoek.standaard is 'De standaard';
comment on column beheer.wijzigingsverzoek.titel is 'Waar het om gaat, in één regel';
comment on column beheer.wijzigingsverzoek.titel_sha256 is 'Gezouten controlegetal van de titel';
comment on column beheer.wijzigingsverzoek.tekst is 'Wat er moet veranderen en waarom';
comment on column beheer.wijzigingsverzoek.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column beheer.wijzigingsverzoek.versie is 'Versie waarover het gaat; leeg voor alle';
comment on column beheer.wijzigingsverzoek.op is 'Dag van indienen';
comment on column beheer.wijzigingsverzoek.account is 'Wie het indiende';
comment on column beheer.wijzigingsverzoek.namens is 'Voor wie';
comment on column beheer.wijzigingsverzoek.demonstratie is 'Hoort bij een demonstratie';
comment on column beheer.wijzigingsverzoek.vastgelegd is 'Moment van vastleggen';

create table beheer.verzoekstap (
    verzoek uuid not null references beheer.wijzigingsverzoek (id),
    nr int not null check (nr > 0),
    status text not null check (status in ('IN_BEHANDELING', 'OVERGENOMEN', 'VERWERKT', 'AFGEWEZEN', 'INGETROKKEN')),
    versie text check (length(versie) between 1 and 40),
    tekst uuid not null references beheer.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (verzoek, nr),
    check (versie is not null or status <> 'VERWERKT'),
    check (versie is null or status in ('OVERGENOMEN', 'VERWERKT'))
);
comment on table beheer.verzoekstap is 'Wat met een wijzigingsverzoek is gedaan; de laatste stap telt';
comment on column beheer.verzoekstap.verzoek is 'Het wijzigingsverzoek';
comment on column beheer.verzoekstap.nr is 'Volgorde';
comment on column beheer.verzoekstap.status is 'Waar het verzoek daarna staat';
comment on column beheer.verzoekstap.versie is 'Versie waarin het staat of komt';
comment on column beheer.verzoekstap.tekst is 'Waarom';
comment on column beheer.verzoekstap.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column beheer.verzoekstap.op is 'Dag van de stap';
comment on column beheer.verzoekstap.account is 'Wie de stap zette';
comment on column beheer.verzoekstap.namens is 'Voor wie';
comment on column beheer.verzoekstap.vastgelegd is 'Moment van vastleggen';

create function beheer.bewaak_verzoekstap() returns trigger language plpgsql as $$
declare
    vorige text;
begin
    select status into vorige from beheer.verzoekstap where verzoek = new.verzoek order by nr desc limit 1;
    if not (case coalesce(vorige, 'INGEDIEND')
            when 'INGEDIEND' then new.status in ('IN_BEHANDELING', 'OVERGENOMEN', 'AFGEWEZEN', 'INGETROKKEN')
            when 'IN_BEHANDELING' then new.status in ('OVERGENOMEN', 'AFGEWEZEN', 'INGETROKKEN')
            when 'OVERGENOMEN' then new.status = 'VERWERKT'
            else false
        end) then
        raise exception 'deze stap volgt niet op de vorige' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function beheer.bewaak_verzoekstap() is 'Alleen een stap die op de vorige kan volgen';
create trigger verzoekstap_volgt before insert on beheer.verzoekstap
    for each row execute function beheer.bewaak_verzoekstap();

create function beheer.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function beheer.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on beheer.tekst
    for each row execute function beheer.bewaak_tekst();
create trigger tekst_niet_legen before truncate on beheer.tekst
    for each statement execute function beheer.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['feit', 'vervolg', 'wijzigingsverzoek', 'verzoekstap'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on beheer.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on beheer.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
