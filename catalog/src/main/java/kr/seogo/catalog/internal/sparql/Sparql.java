package kr.seogo.catalog.internal.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.PublicGraphs;
import kr.seogo.catalog.internal.tdb.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.tdb2.TDB2;

/** Answers SPARQL from the public graphs. A question that is not answered in its bounds leaves nothing behind. */
public final class Sparql implements PublicGraphs {

    /** As long as somebody waits for an answer. */
    public static final Duration LONGEST_TIME = Duration.ofSeconds(10);

    private static final int AT_ONCE = 2;
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final GraphStore graphs;
    private final ArkNames names;
    private final Supplier<? extends Collection<RecordId>> hidden;
    private final Duration longest;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * Asks nothing yet.
     *
     * @param hidden the records whose graphs may not be shown any more and are still there; asked before the graphs are
     *     looked at
     * @param longest how long one question may take
     */
    public Sparql(
            GraphStore graphs, ArkNames names, Supplier<? extends Collection<RecordId>> hidden, Duration longest) {
        this.graphs = graphs;
        this.names = names;
        this.hidden = hidden;
        this.longest = longest;
    }

    @Override
    public Answer ask(String question, List<String> accepted) {
        Query query = Question.read(question);
        AnswerForm form = AnswerForm.of(query.isSelectType() || query.isAskType(), accepted);
        try {
            if (!turns.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            Set<Node> closed = hidden.get().stream()
                    .map(id -> NodeFactory.createURI(names.ark(id)))
                    .collect(Collectors.toSet());
            return graphs.ask(dataset -> answer(dataset, closed, query, form));
        } finally {
            turns.release();
        }
    }

    private Answer answer(DatasetGraph dataset, Set<Node> closed, Query asked, AnswerForm form) {
        Spending spending = new Spending(longest);
        Query query = Question.watched(asked, spending);
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > MOST_ROWS)) {
            query.setLimit(MOST_ROWS + 1L);
        }
        try (QueryExec execution = execution(dataset, closed, query, spending)) {
            BoundedBytes out = new BoundedBytes();
            boolean cut = query.isAskType()
                    ? yesOrNo(execution, form, out)
                    : query.isSelectType() ? rows(execution, form, out) : graph(execution, query, form, out);
            spending.require();
            return new Answer(form.mediaType(), out.toString(StandardCharsets.UTF_8), cut);
        } catch (QueryCancelledException e) {
            throw Spending.tooCostly("it takes too long");
        } catch (StackOverflowError e) {
            throw Spending.tooCostly("it is nested too deeply");
        } catch (QueryException e) {
            throw new BadRequestException(
                    "bad-query", "질의를 수행할 수 없습니다. The query cannot be carried out: " + e.getMessage());
        }
    }

    private QueryExec execution(DatasetGraph dataset, Set<Node> closed, Query query, Spending spending) {
        QueryExecDatasetBuilder builder = QueryExec.newBuilder().query(query).set(ARQ.httpServiceAllowed, false);
        builder.overallTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
        return closed.isEmpty()
                ? builder.dataset(dataset)
                        .set(TDB2.symUnionDefaultGraph, true)
                        .set(ARQConstants.sysOpExecutorFactory, CountedRows.ofTdb(spending))
                        .build()
                : builder.dataset(new WithoutGraphs(dataset, closed, spending))
                        .set(ARQConstants.sysOpExecutorFactory, CountedRows.ofAny(spending))
                        .build();
    }

    private static boolean yesOrNo(QueryExec execution, AnswerForm form, ByteArrayOutputStream out) {
        ResultsWriter.create().lang(form.rows()).write(out, execution.ask());
        return false;
    }

    private static boolean rows(QueryExec execution, AnswerForm form, ByteArrayOutputStream out) {
        RowSet found = execution.select();
        Some some = new Some(found);
        ResultsWriter.create().lang(form.rows()).write(out, RowSetStream.create(found.getResultVars(), some));
        return some.cut;
    }

    private static boolean graph(QueryExec execution, Query query, AnswerForm form, ByteArrayOutputStream out) {
        Graph kept = GraphFactory.createDefaultGraph();
        kept.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        Iterator<Triple> found = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        for (int n = 0; n < MOST_ROWS && found.hasNext(); n++) {
            kept.add(found.next());
        }
        RDFWriter.source(kept).format(form.graph()).output(out);
        return found.hasNext();
    }

    /** As many rows as an answer has at most; whoever writes them may close those they come from. */
    private static final class Some implements Iterator<Binding> {
        private final RowSet found;
        private int given;
        private boolean cut;

        Some(RowSet found) {
            this.found = found;
        }

        @Override
        public boolean hasNext() {
            if (given < MOST_ROWS) {
                return found.hasNext();
            }
            cut = cut || found.hasNext();
            return false;
        }

        @Override
        public Binding next() {
            given++;
            return found.next();
        }
    }
}
