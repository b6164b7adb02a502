package kr.seogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method whose body may be as large as this, in bytes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesUpTo {

    /** Of a method that bounds by itself what it reads. */
    long BOUNDED_BY_ITSELF = Long.MAX_VALUE;

    long value();
}
