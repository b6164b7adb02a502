package kr.seogo.readingroom;

import java.time.InstantSource;
import kr.seogo.access.CallerSource;
import kr.seogo.access.SearchIncidentList;
import kr.seogo.access.SearchIncidents;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.custody.CustodyRoom;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.api.Deadlines;

/** What the pages are made from. The pages decide nothing: what a caller may see is in the answers of these. */
public record ReadingRoomServices(
        Catalogue catalogue,
        Dumps dumps,
        Search search,
        AccessDesk desk,
        UnreadFiles unreadFiles,
        Looks looks,
        FormatDesk formats,
        TransferList transfers,
        CustodyRoom custody,
        CallerSource callers,
        SearchIncidents incidents,
        SearchIncidentList incidentList,
        Deadlines deadlines,
        CaseRoom cases,
        InstantSource clock) {}
