/** The PostgreSQL beside the server: its binaries, its cluster, its process. Only kr.seogo.app may use it. */
@NullMarked
package kr.seogo.app.internal.postgres;

import org.jspecify.annotations.NullMarked;
