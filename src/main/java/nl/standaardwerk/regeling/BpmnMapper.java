// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.regeling.Procedure.Stroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Places the rows of a procedure on a BPMN diagram: one lane per actor, one task per step with the
 * gateways around it, an end event per way out. Going back runs over the top, skipping a step below
 * everything. TREKT_IN is an event on the border of its task. Technical class: the drawing follows
 * from the rows.
 */
final class BpmnMapper {

    private static final int LANE_X = 190;
    private static final int LANE_HIGH = 240;
    private static final int POOL_Y = 80;
    private static final int CHANNEL = 20;
    private static final int TASK_TOP = 60;
    private static final int CENTRE = 100;
    private static final int EVENT = 36;
    private static final int GATEWAY = 50;
    private static final int LOW = 185;
    private static final int HIGH = 8;

    /** A shape with its place. */
    record Node(String id, String type, String name, Actor lane, Box box, String host) {}

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {

        Point right() {
            return new Point(x + width, y + height / 2);
        }

        Point left() {
            return new Point(x, y + height / 2);
        }

        Point top() {
            return new Point(x + width / 2, y);
        }

        Point bottom() {
            return new Point(x + width / 2, y + height);
        }
    }

    /** A point of an edge. */
    record Point(int x, int y) {}

    /** A sequence flow with its way. */
    record Edge(String id, String name, Node from, Node to, List<Point> points) {}

    /** A lane, from top to bottom. */
    record Lane(Actor actor, Box box) {}

    private final Procedure procedure;
    private final Function<Enum<?>, String> label;
    private final List<Stroom> flows;
    private final List<Stap> steps;
    private final List<Actor> actors;
    private final Map<Stap, Node> entries = new EnumMap<>(Stap.class);
    private final Map<Stap, Node> exits = new EnumMap<>(Stap.class);
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final int headroom;
    private int x = LANE_X + 50;
    private int above;
    private int below;

    BpmnMapper(Procedure procedure, Function<Enum<?>, String> label) {
        this.procedure = procedure;
        this.label = label;
        flows = procedure.stromen().stream().filter(s -> !s.van().isEinde()).toList();
        steps = procedure.stappen().stream().filter(s -> !s.isEinde()).sorted().toList();
        Set<Actor> turn = EnumSet.noneOf(Actor.class);
        steps.forEach(s -> turn.addAll(procedure.aanZet(s)));
        actors = List.copyOf(turn);
        headroom = CHANNEL * (2 + (int) flows.stream().filter(this::isBack).count());
        place();
        flows.forEach(this::connect);
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }

    /** The lanes, over the whole width. */
    List<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        int y = POOL_Y;
        for (Actor actor : actors) {
            int high = LANE_HIGH;
            high += actor == actors.getFirst() ? headroom : 0;
            high += actor == actors.getLast() ? CHANNEL * (below + 1) : 0;
            lanes.add(new Lane(actor, new Box(LANE_X, y, x + 40 - LANE_X, high)));
            y += high;
        }
        return lanes;
    }

    private void place() {
        Node start = node("start", "startEvent", label.apply(Stap.VOORBEREIDING), Actor.INDIENER);
        steps.forEach(this::place);
        Node first = entryOf(Stap.VOORBEREIDING);
        link("", start, first, List.of(start.box().right(), first.box().left()));
    }

    private void place(Stap step) {
        Actor actor = procedure.aanZet(step).iterator().next();
        long in = flows.stream().filter(f -> f.naar() == step).count();
        if (in + (step == Stap.VOORBEREIDING ? 1 : 0) > 1) {
            Node entry = node("samen_" + step, "exclusiveGateway", "", actor);
            Node task = task(step, actor);
            link("", entry, task, List.of(entry.box().right(), task.box().left()));
            entries.put(step, entry);
            exits.put(step, choice(step, task));
        } else {
            Node task = task(step, actor);
            entries.put(step, task);
            exits.put(step, choice(step, task));
        }
    }

    private Node choice(Stap step, Node task) {
        if (flows.stream().filter(f -> f.van() == step).count() == 1) {
            return task;
        }
        Node exit = node("keuze_" + step, "exclusiveGateway", label.apply(step) + "?", task.lane());
        link("", task, exit, List.of(task.box().right(), exit.box().left()));
        x += 70;
        return exit;
    }

    private Node node(String id, String type, String name, Actor lane) {
        int size = type.equals("startEvent") ? EVENT : GATEWAY;
        var box = new Box(x, laneTop(lane) + CENTRE - size / 2, size, size);
        return add(new Node(id, type, name, lane, box, ""), 50);
    }

    private Node task(Stap step, Actor actor) {
        var box = new Box(x, laneTop(actor) + TASK_TOP, 100, 80);
        Node task =
                add(new Node("stap_" + step, "userTask", label.apply(step), actor, box, ""), 50);
        if (procedure.mag(step, Actor.INDIENER, Handeling.TREKT_IN)) {
            withdrawal(step, task);
        }
        return task;
    }

    private void withdrawal(Stap step, Node task) {
        var box = task.box();
        String name = label.apply(Actor.INDIENER) + " " + label.apply(Handeling.TREKT_IN);
        var border = new Box(box.x() + 2, box.y() + 80 - EVENT / 2, EVENT, EVENT);
        Node event =
                new Node(
                        "intrekken_" + step, "boundaryEvent", name, task.lane(), border, task.id());
        var place = new Box(box.x() + 2, laneTop(task.lane()) + LOW, EVENT, EVENT);
        String ended = label.apply(Stap.INGETROKKEN);
        Node end = new Node("ingetrokken_" + step, "endEvent", ended, task.lane(), place, "");
        nodes.addAll(List.of(event, end));
        link("", event, end, List.of(border.bottom(), place.top()));
    }

    private Node add(Node node, int room) {
        nodes.add(node);
        x += node.box().width() + room;
        return node;
    }

    private int laneTop(Actor lane) {
        return POOL_Y + headroom + actors.indexOf(lane) * LANE_HIGH;
    }

    private boolean isBack(Stroom flow) {
        return !flow.naar().isEinde() && flow.naar().compareTo(flow.van()) < 0;
    }

    private void connect(Stroom flow) {
        Node from = exitOf(flow.van());
        if (flow.naar() == Stap.AFGEROND) {
            Node end = endAt(flow, new Box(x, from.box().right().y() - EVENT / 2, EVENT, EVENT));
            x += EVENT + 50;
            link(text(flow), from, end, List.of(from.box().right(), end.box().left()));
        } else if (flow.naar().isEinde()) {
            end(flow, from);
        } else if (flow.naar() == flow.van()) {
            over(flow, laneTop(from.lane()) + CHANNEL);
        } else if (isBack(flow)) {
            above++;
            over(flow, POOL_Y + CHANNEL * above);
        } else if (isNext(flow)) {
            next(flow);
        } else {
            below++;
            under(flow, laneTop(actors.getLast()) + LANE_HIGH + CHANNEL * below - CHANNEL / 2);
        }
    }

    private boolean isNext(Stroom flow) {
        return steps.indexOf(flow.naar()) == steps.indexOf(flow.van()) + 1;
    }

    private boolean isUnder(Stroom flow) {
        return !flow.naar().isEinde() && flow.naar().compareTo(flow.van()) > 0 && !isNext(flow);
    }

    private void end(Stroom flow, Node from) {
        boolean taken = flows.stream().anyMatch(f -> f.van() == flow.van() && isUnder(f));
        int y = laneTop(from.lane()) + (taken ? HIGH : LOW);
        Node end = endAt(flow, new Box(from.box().top().x() - EVENT / 2, y, EVENT, EVENT));
        link(
                text(flow),
                from,
                end,
                taken
                        ? List.of(from.box().top(), end.box().bottom())
                        : List.of(from.box().bottom(), end.box().top()));
    }

    private Node endAt(Stroom flow, Box box) {
        String id = "einde_" + flow.van() + "_" + flow.naar();
        Node end =
                new Node(
                        id,
                        "endEvent",
                        label.apply(flow.naar()),
                        exitOf(flow.van()).lane(),
                        box,
                        "");
        nodes.add(end);
        return end;
    }

    private void next(Stroom flow) {
        Node to = entryOf(flow.naar());
        Point begin = exitOf(flow.van()).box().right();
        Point end = to.box().left();
        int turn = end.x() - 20;
        link(
                text(flow),
                exitOf(flow.van()),
                to,
                begin.y() == end.y()
                        ? List.of(begin, end)
                        : List.of(
                                begin, new Point(turn, begin.y()), new Point(turn, end.y()), end));
    }

    /** By way of a line above or below everything. */
    private void over(Stroom flow, int y) {
        detour(flow, exitOf(flow.van()).box().top(), entryOf(flow.naar()).box().top(), y);
    }

    private void under(Stroom flow, int y) {
        detour(flow, exitOf(flow.van()).box().bottom(), entryOf(flow.naar()).box().bottom(), y);
    }

    private void detour(Stroom flow, Point begin, Point end, int y) {
        var points = List.of(begin, new Point(begin.x(), y), new Point(end.x(), y), end);
        link(text(flow), exitOf(flow.van()), entryOf(flow.naar()), points);
    }

    private void link(String name, Node from, Node to, List<Point> points) {
        edges.add(new Edge("van_" + from.id() + "_naar_" + to.id(), name, from, to, points));
    }

    private String text(Stroom flow) {
        return flow.tekst(label);
    }

    private Node entryOf(Stap step) {
        return Objects.requireNonNull(entries.get(step));
    }

    private Node exitOf(Stap step) {
        return Objects.requireNonNull(exits.get(step));
    }

    /** The nodes of one lane. */
    static List<Node> in(Collection<Node> nodes, Actor lane) {
        return nodes.stream().filter(n -> n.lane() == lane).toList();
    }
}
