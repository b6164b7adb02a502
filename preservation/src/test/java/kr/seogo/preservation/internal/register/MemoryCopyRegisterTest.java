package kr.seogo.preservation.internal.register;

import kr.seogo.preservation.internal.copies.CopyRegister;

class MemoryCopyRegisterTest extends CopyRegisterContract {

    @Override
    CopyRegister open() {
        return new MemoryCopyRegister(() -> {});
    }
}
