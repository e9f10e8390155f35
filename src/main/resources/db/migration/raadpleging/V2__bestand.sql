-- SPDX-License-Identifier: EUPL-1.2
-- A source document is asked for at every download of it.

create index uitslag_bestand on raadpleging.uitslag (bestand) where bestand is not null;
comment on column raadpleging.uitslag.bestand is 'Bestand met de uitslag, bewaard door module bestanden';
