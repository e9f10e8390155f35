-- SPDX-License-Identifier: EUPL-1.2
-- De raadsrapportage (nota §3, P&C-cyclus): wat een gemeente erbij schrijft en wat zij vaststelde. Wat is
-- vastgesteld wordt alleen aangevuld; alleen het concept van een toelichting verandert en verdwijnt.

create schema if not exists rapportage;
comment on schema rapportage is 'Raadsrapportages van gemeenten (nota §3)';

create table rapportage.toelichting (
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    jaar int not null check (jaar between 2017 and 2999),
    tekst text not null check (length(tekst) <= 10000),
    versie int not null check (versie >= 1),
    account uuid not null,
    bewaard timestamptz not null default klok(),
    primary key (gemeente, jaar)
);
comment on table rapportage.toelichting is 'Concept van wat een gemeente zelf bij een rapportage schrijft; alleen voor die gemeente, weg als de rapportage is vastgesteld';
comment on column rapportage.toelichting.gemeente is 'De gemeente';
comment on column rapportage.toelichting.jaar is 'Het verslagjaar';
comment on column rapportage.toelichting.tekst is 'De tekst; leeg mag';
comment on column rapportage.toelichting.versie is 'Telt op bij elke keer bewaren: wie een oudere las, schrijft hier niet overheen';
comment on column rapportage.toelichting.account is 'Wie het laatst bewaarde';
comment on column rapportage.toelichting.bewaard is 'Wanneer';

create table rapportage.inhoud (
    id uuid primary key,
    zout text,
    blad json,
    pdf bytea,
    verwijderd_op date,
    check ((blad is null) = (verwijderd_op is not null)),
    check ((pdf is null) = (blad is null) and (zout is null) = (blad is null))
);
comment on table rapportage.inhoud is 'Wat er in een vastgestelde rapportage staat; wie ernaar verwijst houdt alleen gezouten controlegetallen';
comment on column rapportage.inhoud.id is 'Kenmerk van de inhoud';
comment on column rapportage.inhoud.zout is 'Willekeurig deel van de controlegetallen; verdwijnt met de inhoud';
comment on column rapportage.inhoud.blad is 'De rapportage in woorden, teken voor teken; leeg als zij is verwijderd';
comment on column rapportage.inhoud.pdf is 'Hetzelfde als document, zoals het op de dag van vaststellen is gemaakt';
comment on column rapportage.inhoud.verwijderd_op is 'Dag waarop de inhoud op verzoek is verwijderd';

create table rapportage.vaststelling (
    id uuid primary key,
    gemeente text not null check (gemeente ~ '^GM[0-9]{4}$'),
    jaar int not null check (jaar between 2017 and 2999),
    versie int not null check (versie >= 1),
    vorige int generated always as (nullif(versie - 1, 0)) stored,
    peildag date not null check (extract(year from peildag) = jaar),
    besluit date not null check (besluit <= op),
    op date not null check (peildag <= op),
    inhoud uuid not null unique references rapportage.inhoud,
    blad_sha256 text not null check (blad_sha256 ~ '^[0-9a-f]{64}$'),
    pdf_sha256 text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    demonstratie boolean not null,
    account uuid not null,
    namens text not null,
    vastgelegd timestamptz not null default klok(),
    unique (gemeente, jaar, versie),
    foreign key (gemeente, jaar, vorige) references rapportage.vaststelling (gemeente, jaar, versie)
);
comment on table rapportage.vaststelling is 'Een raadsrapportage zoals een gemeente haar vaststelde; een nieuwe versie komt erbij, de oude blijft';
comment on column rapportage.vaststelling.id is 'Kenmerk';
comment on column rapportage.vaststelling.gemeente is 'De gemeente';
comment on column rapportage.vaststelling.jaar is 'Het verslagjaar';
comment on column rapportage.vaststelling.versie is 'Volgnummer binnen gemeente en jaar, vanaf 1 zonder gaten';
comment on column rapportage.vaststelling.vorige is 'De versie ervoor; leeg bij de eerste';
comment on column rapportage.vaststelling.peildag is 'De dag waarvan de feiten zijn';
comment on column rapportage.vaststelling.besluit is 'Dag waarop het college van burgemeester en wethouders besloot';
comment on column rapportage.vaststelling.op is 'Dag van vaststellen op het platform';
comment on column rapportage.vaststelling.inhoud is 'Wat erin staat';
comment on column rapportage.vaststelling.blad_sha256 is 'Gezouten controlegetal van de woorden';
comment on column rapportage.vaststelling.pdf_sha256 is 'Gezouten controlegetal van het document';
comment on column rapportage.vaststelling.demonstratie is 'Of er iets verzonnens in staat';
comment on column rapportage.vaststelling.account is 'Wie haar vaststelde';
comment on column rapportage.vaststelling.namens is 'Namens welke gemeente';
comment on column rapportage.vaststelling.vastgelegd is 'Moment van vastleggen';

create function rapportage.bewaak_inhoud() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.verwijderd_op is null and new.verwijderd_op is not null and new.id = old.id then
        return new;
    end if;
    raise exception 'de inhoud van een rapportage kan alleen worden verwijderd' using errcode = 'restrict_violation';
end
$$;
comment on function rapportage.bewaak_inhoud() is 'Laat van een rapportage alleen de inhoud verdwijnen';
create trigger inhoud_bewaakt before update or delete on rapportage.inhoud
    for each row execute function rapportage.bewaak_inhoud();
create trigger inhoud_niet_legen before truncate on rapportage.inhoud
    for each statement execute function rapportage.bewaak_inhoud();

create trigger vaststelling_alleen_aanvullen before update or delete on rapportage.vaststelling
    for each row execute function platform.verbied_wijziging();
create trigger vaststelling_niet_legen before truncate on rapportage.vaststelling
    for each statement execute function platform.verbied_wijziging();
