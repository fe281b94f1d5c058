package org.rogatory.signing;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/** Puts the time stamp of one signature into another. */
final class StolenStamp {

    private StolenStamp() {
    }

    static byte[] on(byte[] signed, byte[] other) {
        try {
            CMSSignedData mine = read(signed);
            AttributeTable stolen = read(other).getSignerInfos().iterator().next().getUnsignedAttributes();
            SignerInformation signer = SignerInformation.replaceUnsignedAttributes(mine.getSignerInfos().iterator().next(), stolen);
            byte[] value = CMSSignedData.replaceSigners(mine, new SignerInformationStore(signer)).getEncoded();
            byte[] old = AttackSuiteTest.contents(signed);
            String before = HexFormat.of().withUpperCase().formatHex(old);
            String text = Forgery.text(signed);
            int at = text.toUpperCase(java.util.Locale.ROOT).lastIndexOf(before);
            String now = HexFormat.of().formatHex(Arrays.copyOf(value, old.length));
            byte[] forged = signed.clone();
            System.arraycopy(now.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, forged, at, now.length());
            return forged;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static CMSSignedData read(byte[] pdf) throws Exception {
        return new CMSSignedData(new ByteArrayInputStream(AttackSuiteTest.contents(pdf)));
    }
}
