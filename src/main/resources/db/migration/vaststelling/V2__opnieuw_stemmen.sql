-- SPDX-License-Identifier: EUPL-1.2
-- After an outcome that was contested with reason the bestuur lets the members vote once more.

alter table vaststelling.zet drop constraint zet_handeling_check;
alter table vaststelling.zet add constraint zet_handeling_check check (handeling in (
    'VERWIJST_TERUG', 'DRAAGT_VOOR', 'ADVISEERT', 'GAAT_VERDER', 'CONSULTEERT', 'AGENDEERT',
    'RAADPLEEGT', 'STELT_UITSLAG_VAST', 'BEKRACHTIGT', 'BEKRACHTIGT_NIET', 'STELT_VAST',
    'WIJST_AF', 'MAAKT_BEKEND', 'HOUDT_AAN', 'TREKT_IN', 'HERSTELT', 'LAAT_OPNIEUW_STEMMEN'));
alter table vaststelling.zet add constraint zet_opnieuw_stemmen_check
    check (handeling <> 'LAAT_OPNIEUW_STEMMEN' or (naar = 'RAADPLEGING' and betreft is not null));
