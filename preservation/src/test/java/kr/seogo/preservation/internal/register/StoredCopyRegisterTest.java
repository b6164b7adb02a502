package kr.seogo.preservation.internal.register;

import kr.seogo.preservation.internal.copies.CopyRegister;
import kr.seogo.preservation.internal.copies.RegisterDatabase;

class StoredCopyRegisterTest extends CopyRegisterContract {

    @Override
    CopyRegister open() {
        return new StoredCopyRegister(RegisterDatabase.fresh());
    }
}
