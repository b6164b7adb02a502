package kr.seogo.disclosure;

/**
 * A member is kept from an item.
 *
 * @param standing whether it holds; a challenge holds once the committee has granted it
 * @param open whether the committee has yet to rule on it
 */
public record Recusal(
        int member, RecusalKind kind, ExclusionGround ground, String reason, boolean standing, boolean open) {}
