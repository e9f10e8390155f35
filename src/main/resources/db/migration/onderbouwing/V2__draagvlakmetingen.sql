-- SPDX-License-Identifier: EUPL-1.2
-- Draagvlak (nota §4, aspect 3): agreed first, measured afterwards. What was agreed is locked as soon as a figure
-- stands: every later row has the same agreement and the same text. Whether it is enough is computed, not kept.

create table onderbouwing.draagvlakmeting (
    dossier uuid not null,
    versie int not null check (versie >= 1),
    id uuid not null,
    vervallen boolean not null default false,
    populatie text check (populatie in ('GEMEENTEN', 'ANDERE_GROEP')),
    omvang int check (omvang between 1 and 20000000),
    grens int check (grens between 1 and 100),
    minste_respons int check (minste_respons between 1 and 100),
    afgesproken_op date,
    gemeten_van date check (gemeten_van > afgesproken_op),
    gemeten_tot date check (gemeten_tot >= gemeten_van),
    antwoorden int check (antwoorden between 0 and omvang),
    voor int check (voor between 0 and antwoorden),
    tekst uuid references onderbouwing.tekst,
    tekst_sha256 text check (tekst_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (dossier, id, versie),
    check (vervallen = (populatie is null)),
    check (num_nulls(populatie, omvang, grens, minste_respons, afgesproken_op, tekst, tekst_sha256) in (0, 7)),
    check (num_nulls(gemeten_van, gemeten_tot, antwoorden, voor) in (0, 4)),
    check (not vervallen or gemeten_van is null)
);
comment on table onderbouwing.draagvlakmeting is 'Een meting van draagvlak: eerst de afspraak, later de uitslag, zoals bewaard in een versie van het dossier';
comment on column onderbouwing.draagvlakmeting.dossier is 'Het dossier';
comment on column onderbouwing.draagvlakmeting.versie is 'Versie van het dossier waarin dit is bewaard';
comment on column onderbouwing.draagvlakmeting.id is 'Kenmerk, in elke versie hetzelfde';
comment on column onderbouwing.draagvlakmeting.vervallen is 'Vanaf deze versie is de rij er niet meer; kan alleen zonder uitslag';
comment on column onderbouwing.draagvlakmeting.populatie is 'Onder wie wordt gemeten';
comment on column onderbouwing.draagvlakmeting.omvang is 'Hoeveel dat er zijn; van gemeenten geteld op de dag van de afspraak';
comment on column onderbouwing.draagvlakmeting.grens is 'Minste deel dat voor is van wie antwoordt, in procenten';
comment on column onderbouwing.draagvlakmeting.minste_respons is 'Minste deel van de populatie dat antwoordt, in procenten';
comment on column onderbouwing.draagvlakmeting.afgesproken_op is 'Dag waarop dit voor het laatst is afgesproken';
comment on column onderbouwing.draagvlakmeting.gemeten_van is 'Eerste dag van de meting, altijd na de afspraak';
comment on column onderbouwing.draagvlakmeting.gemeten_tot is 'Laatste dag van de meting';
comment on column onderbouwing.draagvlakmeting.antwoorden is 'Hoeveel er antwoordden';
comment on column onderbouwing.draagvlakmeting.voor is 'Hoeveel daarvan voor zijn';
comment on column onderbouwing.draagvlakmeting.tekst is 'Vraag, groep en methode';
comment on column onderbouwing.draagvlakmeting.tekst_sha256 is 'Gezouten controlegetal daarvan';

create table onderbouwing.telling (
    dossier uuid not null,
    versie int not null,
    meting uuid not null,
    soort text not null check (soort in ('PROVINCIE', 'GROOTTE')),
    deel text not null check (deel ~ '^[A-Z][A-Z0-9_]{2,20}$'),
    antwoorden int not null check (antwoorden >= 0),
    voor int not null check (voor between 0 and antwoorden),
    primary key (dossier, meting, versie, soort, deel),
    foreign key (dossier, meting, versie) references onderbouwing.draagvlakmeting (dossier, id, versie)
);
comment on table onderbouwing.telling is 'De uitslag van een meting onder gemeenten, per provincie en per grootte';
comment on column onderbouwing.telling.dossier is 'Het dossier';
comment on column onderbouwing.telling.versie is 'Versie van het dossier waarin dit is bewaard';
comment on column onderbouwing.telling.meting is 'De meting';
comment on column onderbouwing.telling.soort is 'Waarnaar is ingedeeld';
comment on column onderbouwing.telling.deel is 'Welke provincie of grootte';
comment on column onderbouwing.telling.antwoorden is 'Hoeveel gemeenten antwoordden';
comment on column onderbouwing.telling.voor is 'Hoeveel daarvan voor zijn';

create function onderbouwing.bewaak_afspraak() returns trigger language plpgsql as $$
begin
    if exists (select from onderbouwing.draagvlakmeting eerder
            where eerder.dossier = new.dossier and eerder.id = new.id and eerder.gemeten_van is not null
                and (new.gemeten_van is null
                    or row(new.populatie, new.omvang, new.grens, new.minste_respons, new.afgesproken_op, new.tekst)
                        is distinct from row(eerder.populatie, eerder.omvang, eerder.grens, eerder.minste_respons,
                            eerder.afgesproken_op, eerder.tekst))) then
        raise exception 'de afspraak staat vast zodra er een uitslag is' using errcode = 'restrict_violation';
    end if;
    if new.gemeten_van is not null and not exists (select from onderbouwing.draagvlakmeting eerder
            where eerder.dossier = new.dossier and eerder.id = new.id and eerder.versie < new.versie
                and eerder.tekst = new.tekst and eerder.grens = new.grens
                and eerder.minste_respons = new.minste_respons and eerder.omvang = new.omvang
                and eerder.afgesproken_op = new.afgesproken_op) then
        raise exception 'een uitslag volgt op een afspraak' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function onderbouwing.bewaak_afspraak() is 'Houdt de afspraak vast: eerst afspreken, dan meten, daarna niet meer veranderen';
create trigger draagvlakmeting_afspraak before insert on onderbouwing.draagvlakmeting
    for each row execute function onderbouwing.bewaak_afspraak();

create function onderbouwing.bewaak_telling() returns trigger language plpgsql as $$
begin
    if exists (select from onderbouwing.draagvlakmeting m, lateral (
                select sum(t.antwoorden) as antwoorden, sum(t.voor) as voor from onderbouwing.telling t
                where t.dossier = m.dossier and t.meting = m.id and t.versie = m.versie and t.soort = new.soort) s
            where m.dossier = new.dossier and m.id = new.meting and m.versie = new.versie
                and (m.antwoorden is distinct from s.antwoorden or m.voor is distinct from s.voor)) then
        raise exception 'de delen zijn samen niet de hele uitslag' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
comment on function onderbouwing.bewaak_telling() is 'De delen van een uitslag zijn samen de hele uitslag';
create constraint trigger telling_som after insert on onderbouwing.telling
    deferrable initially deferred for each row execute function onderbouwing.bewaak_telling();

do $$
declare
    tabel text;
begin
    foreach tabel in array array['draagvlakmeting', 'telling'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on onderbouwing.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on onderbouwing.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
