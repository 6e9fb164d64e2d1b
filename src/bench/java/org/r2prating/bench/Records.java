package org.r2prating.bench;

import java.lang.reflect.RecordComponent;

/** The same record with one component changed, whatever its other components are. */
final class Records {

    private Records() {}

    static <R extends Record> R with(Class<R> type, R record, String component, Object value) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
