-- SPDX-License-Identifier: EUPL-1.2
-- The bytes of files are kept by module bestanden (ADR-0016); what stays here is the document of a
-- dossier. The facts of a file never change, so they stand here too: a dossier is one statement.

drop table voorbereiding.bestanddeel;

alter table voorbereiding.bestand rename to document;
alter trigger bestand_alleen_aanvullen on voorbereiding.document rename to document_alleen_aanvullen;
alter trigger bestand_niet_leeg on voorbereiding.document rename to document_niet_leeg;
comment on table voorbereiding.document is 'Een bestand als document van een dossier; dezelfde naam is een nieuwe versie';
comment on column voorbereiding.document.id is 'Kenmerk van het bestand, bewaard bij module bestanden';
comment on column voorbereiding.document.mediatype is 'Soort, zoals bij het bestand';
comment on column voorbereiding.document.grootte is 'Aantal bytes, zoals bij het bestand';
comment on column voorbereiding.document.sha256 is 'Controlegetal, zoals bij het bestand';
