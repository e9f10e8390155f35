// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.guard.Npm;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The BPMN file of every degree: valid, complete, drawn, and clean under bpmnlint. */
class BpmnTest {

    private final Regeling regeling = new Regeling2018();

    @ParameterizedTest
    @EnumSource
    void het_bestand_is_geldig_bpmn(Verbindendheid graad) {
        BpmnModelInstance model = model(bestand(graad));

        Bpmn.validateModel(model);
    }

    @Test
    void een_kapot_bestand_zou_worden_gezien() {
        String kapot = bestand(Verbindendheid.AANBEVOLEN).replace("bpmn:userTask", "bpmn:gebruik");

        assertThatThrownBy(() -> model(kapot)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void elke_stap_staat_in_de_baan_van_wie_aan_zet_is(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);
        var model = model(bestand(graad));

        var taken = model.getModelElementsByType(UserTask.class);

        assertThat(taken)
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrderElementsOf(
                        procedure.stappen().stream()
                                .filter(s -> !s.isEinde())
                                .map(s -> "stap_" + s)
                                .toList());
        for (Lane baan : model.getModelElementsByType(Lane.class)) {
            baan.getFlowNodeRefs().stream()
                    .filter(UserTask.class::isInstance)
                    .forEach(taak -> assertThat(baan.getId()).isEqualTo(baanVan(procedure, taak)));
        }
    }

    private static String baanVan(Procedure procedure, FlowNode taak) {
        var stap = Stap.valueOf(taak.getId().substring("stap_".length()));
        return "baan_" + procedure.aanZet(stap).iterator().next();
    }

    @ParameterizedTest
    @EnumSource
    void elke_gang_van_de_route_staat_in_het_bestand(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);
        var model = model(bestand(graad));

        var namen =
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getName)
                        .filter(naam -> naam != null)
                        .toList();

        assertThat(namen)
                .containsExactlyInAnyOrderElementsOf(
                        procedure.stromen().stream()
                                .filter(s -> !s.van().isEinde())
                                .map(s -> s.tekst(Woorden::label))
                                .toList());
        assertThat(model.getModelElementsByType(BoundaryEvent.class))
                .hasSize(
                        (int)
                                procedure.regels().stream()
                                        .filter(r -> r.handeling() == Handeling.TREKT_IN)
                                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void alles_is_getekend(Verbindendheid graad) {
        var model = model(bestand(graad));

        int stromen = model.getModelElementsByType(SequenceFlow.class).size();
        int knopen = model.getModelElementsByType(FlowNode.class).size();
        int banen = model.getModelElementsByType(Lane.class).size();

        assertThat(model.getModelElementsByType(BpmnEdge.class)).hasSize(stromen);
        assertThat(model.getModelElementsByType(BpmnShape.class)).hasSize(knopen + banen + 1);
    }

    @ParameterizedTest
    @EnumSource
    void geen_lijn_loopt_door_een_vorm_van_een_ander(Verbindendheid graad) {
        var map = new BpmnMapper(regeling.procedure(graad), Woorden::label);

        for (BpmnMapper.Edge edge : map.edges()) {
            for (BpmnMapper.Node node : map.nodes()) {
                if (!node.equals(edge.from()) && !node.equals(edge.to())) {
                    assertThat(kruist(edge, node.box())).as(edge.id() + " " + node.id()).isFalse();
                }
            }
        }
    }

    private static boolean kruist(BpmnMapper.Edge edge, BpmnMapper.Box box) {
        for (int i = 1; i < edge.points().size(); i++) {
            var a = edge.points().get(i - 1);
            var b = edge.points().get(i);
            if (Math.max(a.x(), b.x()) > box.x()
                    && Math.min(a.x(), b.x()) < box.x() + box.width()
                    && Math.max(a.y(), b.y()) > box.y()
                    && Math.min(a.y(), b.y()) < box.y() + box.height()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void bpmnlint_finds_no_error() throws IOException {
        var folder = Files.createDirectories(Path.of("target/bpmn"));
        for (Verbindendheid graad : Verbindendheid.values()) {
            Files.writeString(folder.resolve(graad + ".bpmn"), bestand(graad));
        }

        var result = Npm.run("node", "tools/bpmnlint.mjs", folder.toString());

        assertThat(result.exit()).as(result.said()).isZero();
    }

    private String bestand(Verbindendheid graad) {
        return BpmnWriter.write(regeling.procedure(graad), Woorden::label);
    }

    private static BpmnModelInstance model(String bestand) {
        return Bpmn.readModelFromStream(
                new ByteArrayInputStream(bestand.getBytes(StandardCharsets.UTF_8)));
    }
}
