package kr.seogo.catalog.internal.formats;

import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;

/** A file of which a copy is to be made. */
record Waiting(
        ObjectId object, RecordId record, int n, String digest, String puid, String name, String target, String tool) {}
