package kr.seogo.catalog.internal.privacy;

import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** A hit at places of the plain form. */
record Found(PersonalDataKind kind, int start, int end, Confidence confidence) {}
