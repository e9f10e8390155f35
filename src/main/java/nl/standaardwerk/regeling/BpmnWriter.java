// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.regeling.BpmnMapper.Box;
import nl.standaardwerk.regeling.BpmnMapper.Edge;
import nl.standaardwerk.regeling.BpmnMapper.Lane;
import nl.standaardwerk.regeling.BpmnMapper.Node;
import nl.standaardwerk.regeling.BpmnMapper.Point;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a procedure as a BPMN 2.0 file with its diagram. */
final class BpmnWriter {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    private final Procedure procedure;
    private final Function<Enum<?>, String> label;
    private final BpmnMapper map;
    private final XMLStreamWriter xml;

    private BpmnWriter(Procedure procedure, Function<Enum<?>, String> label, XMLStreamWriter xml) {
        this.procedure = procedure;
        this.label = label;
        this.map = new BpmnMapper(procedure, label);
        this.xml = xml;
    }

    /**
     * The file as text.
     *
     * @param label the word for an enum value
     */
    static String write(Procedure procedure, Function<Enum<?>, String> label) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new BpmnWriter(procedure, label, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("BPMN of " + procedure.graad(), e);
        }
        return out.toString();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("bpmn", MODEL);
        open("bpmn:definitions", "id", "regeling");
        xml.writeNamespace("bpmn", MODEL);
        xml.writeNamespace("bpmndi", DI);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("di", DD);
        xml.writeAttribute("targetNamespace", "urn:standaardwerk:regeling");
        open("bpmn:collaboration", "id", "samenwerking");
        open("bpmn:participant", "id", "vereniging", "name", label.apply(procedure.graad()));
        xml.writeAttribute("processRef", process());
        close(2);
        open("bpmn:process", "id", process(), "isExecutable", "false");
        laneSet();
        for (Node node : map.nodes()) {
            node(node);
        }
        for (Edge edge : map.edges()) {
            flow(edge);
        }
        close(1);
        diagram();
        close(1);
        xml.writeEndDocument();
    }

    private String process() {
        return "procedure_" + procedure.graad();
    }

    private void laneSet() throws XMLStreamException {
        open("bpmn:laneSet", "id", "banen");
        for (Lane lane : map.lanes()) {
            open("bpmn:lane", "id", "baan_" + lane.actor(), "name", label.apply(lane.actor()));
            for (Node node : BpmnMapper.in(map.nodes(), lane.actor())) {
                text("bpmn:flowNodeRef", node.id());
            }
            close(1);
        }
        close(1);
    }

    private void node(Node node) throws XMLStreamException {
        open("bpmn:" + node.type(), "id", node.id());
        if (!node.name().isEmpty()) {
            xml.writeAttribute("name", node.name());
        }
        if (!node.host().isEmpty()) {
            xml.writeAttribute("attachedToRef", node.host());
        }
        if (node.type().equals("userTask")) {
            text("bpmn:documentation", rows(Stap.valueOf(node.id().substring("stap_".length()))));
        }
        for (Edge edge : map.edges()) {
            if (edge.to().id().equals(node.id())) {
                text("bpmn:incoming", edge.id());
            }
        }
        for (Edge edge : map.edges()) {
            if (edge.from().id().equals(node.id())) {
                text("bpmn:outgoing", edge.id());
            }
        }
        if (!node.host().isEmpty()) {
            open("bpmn:messageEventDefinition", "id", "bericht_" + node.id());
            close(1);
        }
        close(1);
    }

    /** Every row of the step, the ones that the diagram does not draw included. */
    private String rows(Stap step) {
        return procedure.mogelijk(step).stream()
                .map(
                        r ->
                                List.of(r.actor(), r.handeling(), r.geval(), r.naar()).stream()
                                                .map(label)
                                                .collect(Collectors.joining(", "))
                                        + " ["
                                        + r.bron().plaats()
                                        + ", "
                                        + label.apply(r.bron().merk())
                                        + "]")
                .collect(Collectors.joining("\n"));
    }

    private void flow(Edge edge) throws XMLStreamException {
        open("bpmn:sequenceFlow", "id", edge.id());
        if (!edge.name().isEmpty()) {
            xml.writeAttribute("name", edge.name());
        }
        xml.writeAttribute("sourceRef", edge.from().id());
        xml.writeAttribute("targetRef", edge.to().id());
        close(1);
    }

    private void diagram() throws XMLStreamException {
        open("bpmndi:BPMNDiagram", "id", "diagram");
        open("bpmndi:BPMNPlane", "id", "vlak", "bpmnElement", "samenwerking");
        var lanes = map.lanes();
        Box first = lanes.getFirst().box();
        Box last = lanes.getLast().box();
        int high = last.y() + last.height() - first.y();
        shape("vereniging", new Box(first.x() - 30, first.y(), first.width() + 30, high), true);
        for (Lane lane : lanes) {
            shape("baan_" + lane.actor(), lane.box(), true);
        }
        for (Node node : map.nodes()) {
            shape(node.id(), node.box(), false);
        }
        for (Edge edge : map.edges()) {
            open("bpmndi:BPMNEdge", "id", "lijn_" + edge.id(), "bpmnElement", edge.id());
            for (Point point : edge.points()) {
                open("di:waypoint", "x", "" + point.x(), "y", "" + point.y());
                close(1);
            }
            close(1);
        }
        close(2);
    }

    private void shape(String id, Box box, boolean lane) throws XMLStreamException {
        open("bpmndi:BPMNShape", "id", "vorm_" + id, "bpmnElement", id);
        if (lane) {
            xml.writeAttribute("isHorizontal", "true");
        }
        open("dc:Bounds", "x", "" + box.x(), "y", "" + box.y(), "width", "" + box.width());
        xml.writeAttribute("height", "" + box.height());
        close(2);
    }

    /** Begins an element; names and values of its attributes by turns. */
    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
