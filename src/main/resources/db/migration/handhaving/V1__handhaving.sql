-- SPDX-License-Identifier: EUPL-1.2
-- Toezicht als vaste stappen (nota §3; aanname: de nota noemt de stappen niet). Voor de afspraak alleen voor VNG-toezicht
-- en de gemeente, daarna openbaar. Alles wordt alleen aangevuld.

create schema if not exists handhaving;
comment on schema handhaving is 'Wat er gebeurt als een standaard niet wordt toegepast';

create table handhaving.tekst (
    id uuid primary key,
    zout text,
    inhoud text check (length(inhoud) between 1 and 5000),
    verwijderd_op date,
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((inhoud is null) = (zout is null))
);
comment on table handhaving.tekst is 'Alle vrije tekst van deze module; de rijen die ernaar verwijzen houden alleen een gezouten controlegetal';
comment on column handhaving.tekst.id is 'Kenmerk van de tekst';
comment on column handhaving.tekst.zout is 'Willekeurig deel van het controlegetal; verdwijnt met de tekst';
comment on column handhaving.tekst.inhoud is 'De tekst; leeg als hij is verwijderd';
comment on column handhaving.tekst.verwijderd_op is 'Dag waarop de tekst is verwijderd';

create table handhaving.zaak (
    id uuid primary key,
    kenmerk text not null unique check (kenmerk ~ '^TZ-[0-9A-Z]{7}$'),
    standaard uuid not null,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    graad text not null check (graad in ('STANDAARDVERKLARING', 'VERBINDEND')),
    signaal text not null check (signaal in ('GEEN_OPGAVE', 'VERLOPEN', 'AFWIJKING', 'ELDERS')),
    bron uuid references handhaving.tekst (id),
    bron_sha256 text check (bron_sha256 ~ '^[0-9a-f]{64}$'),
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok(),
    check ((bron is null) = (bron_sha256 is null)),
    check ((signaal = 'ELDERS') = (bron is not null)),
    check (signaal <> 'AFWIJKING' or graad = 'VERBINDEND')
);
create index zaak_standaard on handhaving.zaak (standaard);
create index zaak_gemeente on handhaving.zaak (gemeente);
comment on table handhaving.zaak is 'Toezicht op een gemeente over een standaard';
comment on column handhaving.zaak.id is 'Kenmerk';
comment on column handhaving.zaak.kenmerk is 'Leesbaar kenmerk; willekeurig, zodat het niet zegt hoeveel zaken er zijn';
comment on column handhaving.zaak.standaard is 'De standaard';
comment on column handhaving.zaak.gemeente is 'Code van de gemeente';
comment on column handhaving.zaak.graad is 'Hoe sterk de standaard bond bij de opening';
comment on column handhaving.zaak.signaal is 'Waardoor het toezicht begon';
comment on column handhaving.zaak.bron is 'Waar een signaal van elders vandaan kwam';
comment on column handhaving.zaak.bron_sha256 is 'Gezouten controlegetal van de bron';
comment on column handhaving.zaak.demonstratie is 'Hoort bij een demonstratie';
comment on column handhaving.zaak.vastgelegd is 'Moment van vastleggen';

create table handhaving.stap (
    zaak uuid not null references handhaving.zaak (id),
    nr int not null check (nr > 0),
    soort text not null check (soort in ('SIGNAAL', 'CONTACT', 'HOREN', 'ZIENSWIJZE', 'AFSPRAAK', 'RAPPORT', 'AFGESLOTEN',
        'OPSCHORTING')),
    termijn date,
    reden text check (reden in ('HERINDELING', 'ZOMER', 'OP_VERZOEK', 'ANDERS')),
    van date,
    tot date check (tot >= van),
    uitkomst text check (uitkomst in ('OPGELOST', 'NIET_NODIG', 'NIET_OPGELOST')),
    tekst uuid not null references handhaving.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    primary key (zaak, nr),
    check ((soort in ('HOREN', 'AFSPRAAK', 'OPSCHORTING')) = (termijn is not null)),
    check (soort = 'OPSCHORTING' or termijn > op),
    check ((soort = 'OPSCHORTING') = (reden is not null)),
    check ((reden is null) = (van is null)),
    check ((reden is null) = (tot is null)),
    check ((soort = 'AFGESLOTEN') = (uitkomst is not null)),
    check ((nr = 1) = (soort = 'SIGNAAL'))
);
comment on table handhaving.stap is 'Wat in een zaak is gedaan; de laatste stap die geen opschorting is, zegt waar de zaak staat';
comment on column handhaving.stap.zaak is 'De zaak';
comment on column handhaving.stap.nr is 'Volgorde';
comment on column handhaving.stap.soort is 'Welke stap';
comment on column handhaving.stap.termijn is 'Laatste dag van de termijn die begint of, bij een opschorting, die de lopende termijn daarna heeft';
comment on column handhaving.stap.reden is 'Waarom de termijn stilstaat';
comment on column handhaving.stap.van is 'Eerste dag waarop de termijn stilstaat';
comment on column handhaving.stap.tot is 'Laatste dag waarop de termijn stilstaat';
comment on column handhaving.stap.uitkomst is 'Hoe de zaak eindigde';
comment on column handhaving.stap.tekst is 'Wat er is gezegd of gedaan';
comment on column handhaving.stap.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column handhaving.stap.op is 'Dag van de stap';
comment on column handhaving.stap.account is 'Wie de stap zette';
comment on column handhaving.stap.namens is 'Voor wie: de toezichthouder of de gemeente';
comment on column handhaving.stap.vastgelegd is 'Moment van vastleggen';

create view handhaving.zaak_nu as
select z.id, z.kenmerk, z.standaard, z.gemeente, z.graad, z.signaal, z.demonstratie, s.status, s.sinds,
    case when s.status in ('HOREN', 'AFSPRAAK') then s.termijn end as termijn, s.openbaar, s.geopend
from handhaving.zaak z
cross join lateral (
    select (array_agg(soort order by nr desc) filter (where soort <> 'OPSCHORTING'))[1] as status,
        (array_agg(op order by nr desc) filter (where soort <> 'OPSCHORTING'))[1] as sinds,
        (array_agg(termijn order by nr desc))[1] as termijn,
        min(op) filter (where soort = 'AFSPRAAK') as openbaar,
        min(op) as geopend
    from handhaving.stap
    where zaak = z.id
) s
where s.status is not null;
comment on view handhaving.zaak_nu is 'Elke zaak zoals die er nu voor staat';
comment on column handhaving.zaak_nu.id is 'Kenmerk';
comment on column handhaving.zaak_nu.kenmerk is 'Leesbaar kenmerk';
comment on column handhaving.zaak_nu.standaard is 'De standaard';
comment on column handhaving.zaak_nu.gemeente is 'Code van de gemeente';
comment on column handhaving.zaak_nu.graad is 'Hoe sterk de standaard bond bij de opening';
comment on column handhaving.zaak_nu.signaal is 'Waardoor het toezicht begon';
comment on column handhaving.zaak_nu.demonstratie is 'Hoort bij een demonstratie';
comment on column handhaving.zaak_nu.status is 'De stap waarin de zaak is';
comment on column handhaving.zaak_nu.sinds is 'Dag van die stap';
comment on column handhaving.zaak_nu.termijn is 'Laatste dag van de lopende termijn';
comment on column handhaving.zaak_nu.openbaar is 'Dag van de eerste afspraak: vanaf dan voor iedereen';
comment on column handhaving.zaak_nu.geopend is 'Dag van de opening';

create function handhaving.bewaak_stap() returns trigger language plpgsql as $$
declare
    laatste int;
    vorige text;
begin
    select coalesce(max(nr), 0), (array_agg(soort order by nr desc) filter (where soort <> 'OPSCHORTING'))[1]
        into laatste, vorige
        from handhaving.stap where zaak = new.zaak;
    if new.nr <> laatste + 1 then
        raise exception 'stappen volgen op elkaar' using errcode = 'check_violation';
    end if;
    if not (case coalesce(vorige, 'GEEN')
            when 'GEEN' then new.soort = 'SIGNAAL'
            when 'SIGNAAL' then new.soort in ('CONTACT', 'AFGESLOTEN')
            when 'CONTACT' then new.soort in ('CONTACT', 'HOREN', 'AFGESLOTEN')
            when 'HOREN' then new.soort in ('ZIENSWIJZE', 'OPSCHORTING', 'AFSPRAAK', 'AFGESLOTEN')
            when 'ZIENSWIJZE' then new.soort in ('ZIENSWIJZE', 'HOREN', 'AFSPRAAK', 'AFGESLOTEN')
            when 'AFSPRAAK' then new.soort in ('OPSCHORTING', 'AFSPRAAK', 'RAPPORT', 'AFGESLOTEN')
            when 'RAPPORT' then new.soort in ('AFSPRAAK', 'AFGESLOTEN')
            else false
        end) then
        raise exception 'deze stap volgt niet op de vorige' using errcode = 'check_violation';
    end if;
    if new.uitkomst = 'NIET_OPGELOST' and vorige <> 'RAPPORT' then
        raise exception 'niet opgelost kan pas na een rapport aan het bestuur' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function handhaving.bewaak_stap() is 'Alleen een stap die op de vorige kan volgen';
create trigger stap_volgt before insert on handhaving.stap
    for each row execute function handhaving.bewaak_stap();

create function handhaving.bewaak_zaak() returns trigger language plpgsql as $$
begin
    if exists (select from handhaving.zaak_nu where standaard = new.standaard and gemeente = new.gemeente
            and demonstratie = new.demonstratie and status <> 'AFGESLOTEN') then
        raise exception 'over deze standaard loopt al een zaak bij deze gemeente' using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
comment on function handhaving.bewaak_zaak() is 'Hoogstens een lopende zaak per gemeente en standaard';
create trigger zaak_enige before insert on handhaving.zaak
    for each row execute function handhaving.bewaak_zaak();

create function handhaving.bewaak_tekst() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.inhoud is null and new.zout is null
            and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'een tekst kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function handhaving.bewaak_tekst() is 'Laat van een tekst alleen de inhoud verdwijnen';
create trigger tekst_bewaakt before update or delete on handhaving.tekst
    for each row execute function handhaving.bewaak_tekst();
create trigger tekst_niet_legen before truncate on handhaving.tekst
    for each statement execute function handhaving.bewaak_tekst();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['zaak', 'stap'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on handhaving.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on handhaving.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
