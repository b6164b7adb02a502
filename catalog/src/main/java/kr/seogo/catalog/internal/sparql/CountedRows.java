package kr.seogo.catalog.internal.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** The two ways a question is carried out, over TDB2 itself and over any graphs, counting the rows of every part. */
final class CountedRows {

    private CountedRows() {}

    /** Over TDB2, which uses its indexes. */
    static OpExecutorFactory ofTdb(Spending spending) {
        return context -> new OpExecutorTDB2(context) {
            @Override
            protected QueryIterator exec(Op op, QueryIterator input) {
                return new Counted(super.exec(op, input), spending);
            }
        };
    }

    /** Over whatever graphs there are. */
    static OpExecutorFactory ofAny(Spending spending) {
        return context -> new Plain(context, spending);
    }

    private static final class Plain extends OpExecutor {
        private final Spending spending;

        Plain(ExecutionContext context, Spending spending) {
            super(context);
            this.spending = spending;
        }

        @Override
        protected QueryIterator exec(Op op, QueryIterator input) {
            return new Counted(super.exec(op, input), spending);
        }
    }

    private static final class Counted extends QueryIteratorWrapper {
        private final Spending spending;

        Counted(QueryIterator iterator, Spending spending) {
            super(iterator);
            this.spending = spending;
        }

        @Override
        protected Binding moveToNextBinding() {
            spending.row();
            return super.moveToNextBinding();
        }
    }
}
