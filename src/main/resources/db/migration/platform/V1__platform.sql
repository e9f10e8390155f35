-- SPDX-License-Identifier: EUPL-1.2
-- The ground: the one clock, the guard of insert-only tables, sessions and event publications.

create schema if not exists platform;
comment on schema platform is 'Techniek onder de modules: klok, sessies, nog af te leveren gebeurtenissen, historie van de migraties';

-- Search needs these two; both are trusted extensions that the owner of the database may make.
do $$
declare
    naam text;
begin
    foreach naam in array array['pg_trgm', 'unaccent'] loop
        begin
            execute format('create extension if not exists %I with schema public', naam);
        exception when insufficient_privilege or undefined_file or feature_not_supported then
            raise exception 'PostgreSQL-extensie % ontbreekt en kan niet worden gemaakt', naam
                using hint = 'Laat de beheerder van de database haar installeren.';
        end;
    end loop;
end
$$;

create table platform.klokstand (
    id boolean primary key default true check (id),
    verschuiving_ms bigint not null default 0
);
comment on table platform.klokstand is 'Verschuiving van de klok: één rij; altijd 0 buiten de demonstratie';
comment on column platform.klokstand.id is 'Altijd waar: er is één rij';
comment on column platform.klokstand.verschuiving_ms is 'Milliseconden die bij de echte tijd worden opgeteld';
insert into platform.klokstand default values;

create function platform.bewaak_klokstand() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('standaardwerk.demonstratie', true) = 'aan' then
        return new;
    end if;
    raise exception 'de klok kan alleen in de demonstratie worden verzet' using errcode = 'restrict_violation';
end
$$;
comment on function platform.bewaak_klokstand() is 'Laat alleen een wijziging door van een verbinding die zegt dat zij van de demonstratie is';
create trigger klokstand_bewaakt before insert or update or delete on platform.klokstand
    for each row execute function platform.bewaak_klokstand();
create trigger klokstand_niet_leeg before truncate on platform.klokstand
    for each statement execute function platform.bewaak_klokstand();

create function public.klok() returns timestamptz language sql volatile parallel safe
    return clock_timestamp() + make_interval(secs => (select verschuiving_ms / 1000.0 from platform.klokstand));
comment on function public.klok() is 'De ene klok van Standaardwerk; gebruik nooit now()';

create function platform.verbied_wijziging() returns trigger language plpgsql as $$
begin
    raise exception 'tabel %.% wordt alleen aangevuld: % is niet toegestaan', tg_table_schema, tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
comment on function platform.verbied_wijziging() is 'Trigger van tabellen waarin wat gezegd is gezegd blijft: weigert update, delete en truncate';

-- Spring Modulith 2.1, schema v2
create table platform.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on platform.event_publication (completion_date);
comment on table platform.event_publication is 'Gebeurtenissen die na de transactie nog bij een luisteraar moeten komen; afgeleverd is verwijderd';
comment on column platform.event_publication.id is 'Kenmerk van de aflevering';
comment on column platform.event_publication.listener_id is 'De luisteraar';
comment on column platform.event_publication.event_type is 'Java-type van de gebeurtenis';
comment on column platform.event_publication.serialized_event is 'De gebeurtenis als JSON';
comment on column platform.event_publication.publication_date is 'Wanneer zij is gepubliceerd';
comment on column platform.event_publication.completion_date is 'Wanneer zij is afgeleverd';
comment on column platform.event_publication.status is 'Stand van de aflevering';
comment on column platform.event_publication.completion_attempts is 'Aantal pogingen';
comment on column platform.event_publication.last_resubmission_date is 'Laatste nieuwe poging';

-- Spring Session 4.1
create table platform.spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);
comment on table platform.spring_session is 'Sessies van wie is ingelogd: een herstart logt niemand uit';
comment on column platform.spring_session.primary_id is 'Vast kenmerk van de sessie';
comment on column platform.spring_session.session_id is 'Kenmerk in de cookie; wisselt bij het inloggen';
comment on column platform.spring_session.creation_time is 'Begin, milliseconden sinds 1970';
comment on column platform.spring_session.last_access_time is 'Laatst gebruikt, milliseconden sinds 1970';
comment on column platform.spring_session.max_inactive_interval is 'Geldigheid zonder gebruik, in seconden';
comment on column platform.spring_session.expiry_time is 'Einde, milliseconden sinds 1970';
comment on column platform.spring_session.principal_name is 'Wie is ingelogd';

create table platform.spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references platform.spring_session (primary_id) on delete cascade
);
comment on table platform.spring_session_attributes is 'Inhoud van sessies';
comment on column platform.spring_session_attributes.session_primary_id is 'De sessie';
comment on column platform.spring_session_attributes.attribute_name is 'Naam van de waarde';
comment on column platform.spring_session_attributes.attribute_bytes is 'De waarde';
