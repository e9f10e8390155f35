-- SPDX-License-Identifier: EUPL-1.2
-- A vote that came by letter or telephone: two persons of the stembureau each note down what the document says.

create table stemming.optekening (
    id uuid primary key,
    raadpleging uuid not null,
    gemeente text not null,
    weg text not null check (weg in ('BRIEF', 'TELEFOON')),
    keuze text not null check (keuze ~ '^(voor|a[1-9]|tegen|onthouding)$'),
    verklaring uuid references stemming.tekst (id),
    verklaring_sha256 text check (verklaring_sha256 ~ '^[0-9a-f]{64}$'),
    machtiging int not null,
    bestand uuid not null,
    eerste uuid not null,
    vastgelegd timestamptz not null default klok(),
    unique (id, eerste),
    foreign key (raadpleging, gemeente) references stemming.kiezer (raadpleging, gemeente),
    foreign key (raadpleging, gemeente, machtiging)
        references stemming.gemachtigde (raadpleging, gemeente, volgnummer),
    check ((verklaring is null) = (verklaring_sha256 is null))
);
create index optekening_raadpleging on stemming.optekening (raadpleging);
create index optekening_bestand on stemming.optekening (bestand);
comment on table stemming.optekening is 'Wat de eerste persoon van het stembureau uit een brief of telefoongesprek optekende';
comment on column stemming.optekening.id is 'Kenmerk';
comment on column stemming.optekening.raadpleging is 'Over welke raadpleging';
comment on column stemming.optekening.gemeente is 'Wiens stem, CBS-code';
comment on column stemming.optekening.weg is 'Hoe de stem kwam';
comment on column stemming.optekening.keuze is 'Wat de eerste persoon las; geheim tot de uitslag is vastgesteld';
comment on column stemming.optekening.verklaring is 'Stemverklaring in de brief';
comment on column stemming.optekening.verklaring_sha256 is 'SHA-256 van zout en tekst';
comment on column stemming.optekening.machtiging is 'Volgnummer van de stemgemachtigde van wie de stem kwam';
comment on column stemming.optekening.bestand is 'De brief, of de aantekening van het gesprek';
comment on column stemming.optekening.eerste is 'De eerste persoon';
comment on column stemming.optekening.vastgelegd is 'Wanneer';

create table stemming.tweede_optekening (
    optekening uuid primary key,
    eerste uuid not null,
    tweede uuid not null check (tweede <> eerste),
    gelijk boolean not null,
    versie int check (versie > 0),
    vastgelegd timestamptz not null default klok(),
    foreign key (optekening, eerste) references stemming.optekening (id, eerste),
    check (gelijk = (versie is not null))
);
comment on table stemming.tweede_optekening is 'Wat een tweede persoon zelf uit hetzelfde document las';
comment on column stemming.tweede_optekening.optekening is 'De eerste optekening';
comment on column stemming.tweede_optekening.eerste is 'De eerste persoon';
comment on column stemming.tweede_optekening.tweede is 'De tweede persoon, een ander';
comment on column stemming.tweede_optekening.gelijk is 'Of beiden hetzelfde lazen; alleen dan telt de stem';
comment on column stemming.tweede_optekening.versie is 'De versie van de stem die eruit volgde';
comment on column stemming.tweede_optekening.vastgelegd is 'Wanneer';

do $$
declare
    tabel text;
begin
    foreach tabel in array array['optekening', 'tweede_optekening'] loop
        execute format('create trigger %1$s_alleen_aanvullen before update or delete on stemming.%1$I
            for each row execute function platform.verbied_wijziging()', tabel);
        execute format('create trigger %1$s_niet_legen before truncate on stemming.%1$I
            for each statement execute function platform.verbied_wijziging()', tabel);
    end loop;
end
$$;
