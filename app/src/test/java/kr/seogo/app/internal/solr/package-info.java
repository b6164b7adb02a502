@NullMarked
package kr.seogo.app.internal.solr;

import org.jspecify.annotations.NullMarked;
