package kr.seogo.catalog.internal.sparql;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Named graphs without some of them, and all others together as the default graph. Whatever way a question takes, by
 * pattern, path or name, it meets {@link #find} here; that it is a view keeps the engine from going past it.
 */
final class WithoutGraphs extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private final Set<Node> hidden;
    private final Spending spending;

    WithoutGraphs(DatasetGraph graphs, Set<Node> hidden, Spending spending) {
        super(graphs);
        this.hidden = hidden;
        this.spending = spending;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
            return getDefaultGraph();
        }
        return hidden.contains(name) ? GraphFactory.emptyGraph() : GraphView.createNamedGraph(this, name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return !hidden.contains(name) && super.containsGraph(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.filter(super.listGraphNodes(), name -> !hidden.contains(name));
    }

    @Override
    public Iterator<Quad> find() {
        return findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (!Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph)) {
            return findNG(graph, subject, predicate, object);
        }
        Node name = Quad.isDefaultGraph(graph) ? Quad.defaultGraphIRI : Quad.unionGraph;
        return Iter.distinct(
                Iter.map(findNG(Node.ANY, subject, predicate, object), quad -> Quad.create(name, quad.asTriple())));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return Iter.filter(super.findNG(graph, subject, predicate, object), quad -> {
            spending.step();
            return !hidden.contains(quad.getGraph());
        });
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object).hasNext();
    }

    @Override
    public boolean isEmpty() {
        return !find().hasNext();
    }
}
