-- SPDX-License-Identifier: EUPL-1.2
-- Wat de directie antwoordt als de datum van een voorgenomen trede is gekomen (nota §3: een tredevraag verandert niets).

create table beheer.tredeantwoord (
    standaard uuid not null,
    besluit uuid not null,
    graad text not null check (graad in ('AANBEVOLEN', 'STANDAARDVERKLARING', 'VERBINDEND')),
    vanaf text not null check (vanaf ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    nr int not null check (nr > 0),
    soort text not null check (soort in ('NIEUW_VOORSTEL', 'UITGESTELD', 'VERVALLEN')),
    tot date check (tot > op),
    tekst uuid not null references beheer.tekst (id),
    tekst_sha256 text not null check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    op date not null,
    account uuid not null,
    namens text not null,
    demonstratie boolean not null,
    vastgelegd timestamptz not null default klok(),
    primary key (besluit, graad, vanaf, demonstratie, nr),
    check ((soort = 'UITGESTELD') = (tot is not null))
);
comment on table beheer.tredeantwoord is 'Wat de directie doet met een trede die was voorgenomen en niet is besloten';
comment on column beheer.tredeantwoord.standaard is 'De standaard';
comment on column beheer.tredeantwoord.besluit is 'Het besluit dat de trede aankondigde';
comment on column beheer.tredeantwoord.graad is 'De voorgenomen graad';
comment on column beheer.tredeantwoord.vanaf is 'Wanneer die zou gaan gelden: een dag, maand of jaar';
comment on column beheer.tredeantwoord.nr is 'Volgorde';
comment on column beheer.tredeantwoord.soort is 'Nieuw voorstel, uitgesteld of vervallen';
comment on column beheer.tredeantwoord.tot is 'Dag waarop de vraag opnieuw komt';
comment on column beheer.tredeantwoord.tekst is 'Waarom';
comment on column beheer.tredeantwoord.tekst_sha256 is 'Gezouten controlegetal van de tekst';
comment on column beheer.tredeantwoord.op is 'Dag van het antwoord';
comment on column beheer.tredeantwoord.account is 'Wie antwoordde';
comment on column beheer.tredeantwoord.namens is 'Voor wie';
comment on column beheer.tredeantwoord.demonstratie is 'Hoort bij een demonstratie, en antwoordt alleen daar';
comment on column beheer.tredeantwoord.vastgelegd is 'Moment van vastleggen';

create function beheer.bewaak_tredeantwoord() returns trigger language plpgsql as $$
begin
    if exists (select from beheer.tredeantwoord where besluit = new.besluit and graad = new.graad
            and vanaf = new.vanaf and demonstratie = new.demonstratie and soort <> 'UITGESTELD') then
        raise exception 'op dit tredevraag is al geantwoord' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function beheer.bewaak_tredeantwoord() is 'Alleen na uitstel komt nog een antwoord';
create trigger tredeantwoord_volgt before insert on beheer.tredeantwoord
    for each row execute function beheer.bewaak_tredeantwoord();
create trigger tredeantwoord_alleen_aanvullen before update or delete on beheer.tredeantwoord
    for each row execute function platform.verbied_wijziging();
create trigger tredeantwoord_niet_legen before truncate on beheer.tredeantwoord
    for each statement execute function platform.verbied_wijziging();
