-- SPDX-License-Identifier: EUPL-1.2
-- Who may do what: accounts, the persons behind them, bodies, and rights with dates.

create schema if not exists toegang;
comment on schema toegang is 'Wie namens wie mag handelen: accounts, personen, organen en rechten met datum';

create table toegang.account (
    id uuid primary key,
    demonstratie boolean not null default false,
    sinds timestamptz not null default klok()
);
comment on table toegang.account is 'Een account; zegt niets over de persoon en blijft als de persoon is gewist';
comment on column toegang.account.id is 'Kenmerk, zonder betekenis';
comment on column toegang.account.demonstratie is 'Of het bij de demonstratie hoort';
comment on column toegang.account.sinds is 'Wanneer het is gemaakt';

create table toegang.persoon (
    account uuid primary key references toegang.account,
    naam text not null check (length(naam) between 2 and 120),
    email text unique check (email = lower(email) and email like '_%@_%.__%' and length(email) <= 254)
);
comment on table toegang.persoon is 'De enige plek met persoonsgegevens; een rij kan worden gewist';
comment on column toegang.persoon.account is 'Het account';
comment on column toegang.persoon.naam is 'Naam van de persoon';
comment on column toegang.persoon.email is 'Adres waarmee de persoon inlogt; leeg als die nooit inlogt';

create table toegang.organisatie (
    id uuid primary key,
    naam text not null check (length(naam) between 2 and 200),
    soort text not null check (soort in ('LEVERANCIER', 'KETENPARTNER', 'STANDAARDBEHEERDER', 'SAMENWERKINGSVERBAND'))
);
comment on table toegang.organisatie is 'Organisaties die geen gemeente en geen orgaan van de VNG zijn';
comment on column toegang.organisatie.id is 'Kenmerk';
comment on column toegang.organisatie.naam is 'Naam';
comment on column toegang.organisatie.soort is 'Wat de organisatie is';

create table toegang.orgaan (
    code text primary key check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    actor text not null check (actor in ('DIRECTIE', 'TASKFORCE', 'COLLEGE', 'COMMISSIE', 'BESTUUR', 'LEDEN', 'STEMBUREAU')),
    naam text not null,
    van date not null,
    tot date check (tot > van),
    volgorde int not null,
    bron text not null
);
comment on table toegang.orgaan is 'Organen van de VNG met een rol in de procedure';
comment on column toegang.orgaan.code is 'Vaste naam in adressen en vastlegging';
comment on column toegang.orgaan.actor is 'De rol in de procedure; meer commissies hebben dezelfde rol';
comment on column toegang.orgaan.naam is 'Naam op de pagina';
comment on column toegang.orgaan.van is 'Eerste dag; voor alle organen de dag van de notitie, de dag van instelling is niet gezocht';
comment on column toegang.orgaan.tot is 'Eerste dag waarop het orgaan niet meer bestaat';
comment on column toegang.orgaan.volgorde is 'Volgorde van de procedure';
comment on column toegang.orgaan.bron is 'Waar het orgaan genoemd is, of aanname';

-- Every procedure under the note starts on or after 2018-10-12; earlier facts are historic records.
insert into toegang.orgaan (code, actor, naam, van, volgorde, bron) values
    ('directie', 'DIRECTIE', 'directie VNG', '2018-10-12', 10, 'notitie §3 en §4'),
    ('taskforce', 'TASKFORCE', 'Taskforce Samen Organiseren', '2018-10-12', 20, 'notitie, voetnoot 3'),
    ('college', 'COLLEGE', 'College van Dienstverleningszaken', '2018-10-12', 30, 'notitie §3'),
    ('informatiesamenleving', 'COMMISSIE', 'commissie Informatiesamenleving', '2018-10-12', 40, 'notitie, voetnoot 4'),
    ('bestuur-en-veiligheid', 'COMMISSIE', 'commissie Bestuur en Veiligheid', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('economie-klimaat-en-energie', 'COMMISSIE', 'commissie Economie, Klimaat, Energie en Milieu', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('europa-en-internationaal', 'COMMISSIE', 'commissie Europa en Internationaal', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('financien', 'COMMISSIE', 'commissie Financiën', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('participatie-en-integratie', 'COMMISSIE', 'commissie Participatie, Schuldhulpverlening en Integratie', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('ruimte-en-wonen', 'COMMISSIE', 'commissie Ruimte, Wonen en Mobiliteit', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('zorg-jeugd-en-onderwijs', 'COMMISSIE', 'commissie Zorg, Jeugd en Onderwijs', '2018-10-12', 41, 'aanname: naam uit algemene kennis van de VNG, nog na te zien'),
    ('bestuur', 'BESTUUR', 'bestuur VNG', '2018-10-12', 50, 'notitie §3'),
    ('leden', 'LEDEN', 'leden van de VNG (ALV)', '2018-10-12', 60, 'notitie §3 en voetnoot 5'),
    ('stembureau', 'STEMBUREAU', 'stembureau', '2018-10-12', 70, 'aanname');

create table toegang.toekenning (
    id uuid primary key,
    account uuid not null references toegang.account,
    rol text not null,
    gemeente text check (gemeente ~ '^GM[0-9]{4}$'),
    orgaan text references toegang.orgaan,
    organisatie uuid references toegang.organisatie,
    van date not null,
    tot date check (tot >= van),
    toegekend timestamptz not null default klok(),
    constraint toekenning_bereik_past check (case
        when rol in ('INDIENER', 'GEMEENTESECRETARIS', 'STEMGEMACHTIGDE', 'COORDINATOR', 'GRIFFIER')
            then gemeente is not null and orgaan is null and organisatie is null
        when rol = 'SECRETARIS'
            then gemeente is null and orgaan is not null and organisatie is null
        when rol in ('DOSSIERHOUDER', 'DIRECTIE', 'STEMBUREAU', 'TOEZICHTHOUDER', 'BEHEERDER')
            then gemeente is null and orgaan is null and organisatie is null
        when rol in ('LEVERANCIER', 'KETENPARTNER', 'STANDAARDBEHEERDER', 'SAMENWERKINGSVERBAND')
            then gemeente is null and orgaan is null and organisatie is not null
        else false end)
);
create index toekenning_account on toegang.toekenning (account);
comment on table toegang.toekenning is 'Een rol, voor een organisatie en een tijd; wordt beëindigd, nooit verwijderd';
comment on column toegang.toekenning.id is 'Kenmerk van dit recht';
comment on column toegang.toekenning.account is 'Aan wie';
comment on column toegang.toekenning.rol is 'Welke rol';
comment on column toegang.toekenning.gemeente is 'Voor welke gemeente, CBS-code';
comment on column toegang.toekenning.orgaan is 'Voor welk orgaan';
comment on column toegang.toekenning.organisatie is 'Voor welke andere organisatie';
comment on column toegang.toekenning.van is 'Eerste dag';
comment on column toegang.toekenning.tot is 'Eerste dag zonder het recht';
comment on column toegang.toekenning.toegekend is 'Wanneer het is vastgelegd';

-- A right may end earlier; what was given stays as it was given.
create function toegang.bewaak_toekenning() returns trigger language plpgsql as $$
begin
    if (new.id, new.account, new.rol, new.van, new.toegekend) is distinct from (old.id, old.account, old.rol, old.van, old.toegekend)
        or (new.gemeente, new.orgaan, new.organisatie) is distinct from (old.gemeente, old.orgaan, old.organisatie)
        or new.tot is null or new.tot > old.tot then
        raise exception 'een recht kan alleen eerder eindigen' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function toegang.bewaak_toekenning() is 'Laat van een recht alleen een eerder einde toe';
create trigger toekenning_bewaakt before update on toegang.toekenning
    for each row execute function toegang.bewaak_toekenning();
create trigger toekenning_blijft before delete on toegang.toekenning
    for each row execute function platform.verbied_wijziging();
create trigger toekenning_niet_leeg before truncate on toegang.toekenning
    for each statement execute function platform.verbied_wijziging();

-- The platform itself: signs what happens on a date; has no person, never logs in.
insert into toegang.account (id) values ('00000000-0000-0000-0000-000000000001');
