package kr.seogo.app.internal.extractor;

/** A worker ended or was ended on the job it had: the file crashed it, or it did not answer in its time. */
final class WorkerGoneException extends Exception {

    private static final long serialVersionUID = 1L;

    WorkerGoneException(String message) {
        super(message);
    }
}
