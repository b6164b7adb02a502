/** What a command asks an archive to do: run in this process, or handed to the server that has the data folder. */
@NullMarked
package kr.seogo.app.work;

import org.jspecify.annotations.NullMarked;
