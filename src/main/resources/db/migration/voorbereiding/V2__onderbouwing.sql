-- SPDX-License-Identifier: EUPL-1.2
-- Structured parts of a dossier, kept by later modules, are versions like the rest.

alter table voorbereiding.dossierversie drop constraint dossierversie_onderdeel_check;
alter table voorbereiding.dossierversie add constraint dossierversie_onderdeel_check
    check (onderdeel in ('GEGEVENS', 'TOETSVRAAG', 'MOTIVERING', 'BESTAND', 'ONDERBOUWING'));
