namespace BarberPro.Capacity.Simulation;

/// <summary>Which part of the demand a fleet carries.</summary>
public enum FleetRole
{
    /// <summary>Pages: what edge and browser do not answer.</summary>
    Web,

    /// <summary>Calls of users.</summary>
    Api,

    /// <summary>Bookings: a short call that puts work into a queue, and the work.</summary>
    Booking,
}
